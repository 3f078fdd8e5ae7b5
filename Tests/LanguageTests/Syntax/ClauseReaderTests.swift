import Language
import Testing

/// A tree and the clauses that are read off it, by the predicate's form.
struct ClauseCase: Sendable, CustomTestStringConvertible {
    let name: String
    let tree: String
    let clauses: [(String, String)]

    init(_ name: String, _ tree: String, _ clauses: (String, String)...) {
        self.name = name
        self.tree = tree
        self.clauses = clauses
    }

    var testDescription: String { name }
}

@Suite("clauses")
struct ClauseReaderTests {
    @Test(
        "a clause says who does what to whom",
        arguments: [
            ClauseCase(
                "active",
                """
                Rebels rebel NOUN NNS 2 nsubj
                attacked attack VERB VBD 0 root
                the the DET DT 4 det
                town town NOUN NN 2 obj
                on on ADP IN 6 case
                Friday Friday PROPN NNP 2 obl
                """, ("attacked", "Rebels > attacked > town | on Friday")),
            ClauseCase(
                "passive with an agent",
                """
                Ten ten NUM CD 2 nummod
                men man NOUN NNS 4 nsubj:pass
                were be AUX VBD 4 aux:pass
                killed kill VERB VBN 0 root
                by by ADP IN 6 case
                police police NOUN NN 4 obl:agent
                and and CCONJ CC 8 cc
                troops troops NOUN NNS 6 conj
                """, ("killed", "police+troops > killed > men")),
            ClauseCase(
                "object control",
                """
                Iran Iran PROPN NNP 2 nsubj
                forced force VERB VBD 0 root
                envoys envoy NOUN NNS 2 obj
                to to PART TO 5 mark
                leave leave VERB VB 2 xcomp
                """, ("leave", "envoys > leave > "), ("forced", "Iran > forced > envoys")),
            ClauseCase(
                "control in the passive",
                """
                Envoys envoy NOUN NNS 3 nsubj:pass
                were be AUX VBD 3 aux:pass
                forced force VERB VBN 0 root
                to to PART TO 5 mark
                leave leave VERB VB 3 xcomp
                """, ("leave", "Envoys > leave > ")),
            ClauseCase(
                "subject control in spite of an object",
                """
                Iran Iran PROPN NNP 2 nsubj
                promised promise VERB VBD 0 root
                envoys envoy NOUN NNS 2 obj
                to to PART TO 5 mark
                leave leave VERB VB 2 xcomp
                """, ("leave", "Iran > leave > ")),
            ClauseCase(
                "relative clause",
                """
                Rebels rebel NOUN NNS 5 nsubj
                who who PRON WP 3 nsubj
                seized seize VERB VBD 1 acl:relcl
                towns town NOUN NNS 3 obj
                fled flee VERB VBD 0 root
                """, ("seized", "Rebels > seized > towns"), ("fled", "Rebels > fled > ")),
            ClauseCase(
                "relative clause without its object",
                """
                The the DET DT 2 det
                man man NOUN NN 5 nsubj
                they they PRON PRP 4 nsubj
                freed free VERB VBD 2 acl:relcl
                spoke speak VERB VBD 0 root
                """, ("freed", "they > freed > man")),
            ClauseCase(
                "participle behind a noun",
                """
                Troops troops NOUN NNS 5 nsubj
                sent send VERB VBN 1 acl
                by by ADP IN 4 case
                Chad Chad PROPN NNP 2 obl
                left leave VERB VBD 0 root
                """, ("sent", "Chad > sent > Troops")),
            ClauseCase(
                "past tense taken for a participle",
                """
                A a DET DT 2 det
                bomb bomb NOUN NN 0 root
                exploded explode VERB VBN 2 acl
                in in ADP IN 5 case
                Rome Rome PROPN NNP 3 obl
                """, ("exploded", "bomb > exploded >  | in Rome")),
            ClauseCase(
                "participle clause",
                """
                Police police NOUN NN 2 nsubj
                fired fire VERB VBD 0 root
                , , PUNCT , 4 punct
                killing kill VERB VBG 2 advcl
                two two NUM CD 4 obj
                """, ("killing", "Police > killing > two")),
            ClauseCase(
                "joined verbs share subject and object",
                """
                Police police NOUN NN 2 nsubj
                arrested arrest VERB VBD 0 root
                and and CCONJ CC 4 cc
                beat beat VERB VBD 2 conj
                monks monk NOUN NNS 2 obj
                """, ("arrested", "Police > arrested > monks"), ("beat", "Police > beat > monks")),
            ClauseCase(
                "joined participles share the passive and the agent",
                """
                Monks monk NOUN NNS 3 nsubj:pass
                were be AUX VBD 3 aux:pass
                arrested arrest VERB VBN 0 root
                and and CCONJ CC 5 cc
                beaten beat VERB VBN 3 conj
                by by ADP IN 7 case
                police police NOUN NN 5 obl:agent
                """, ("arrested", "police > arrested > Monks"),
                ("beaten", "police > beaten > Monks")),
            ClauseCase(
                "indirect object",
                """
                Chad Chad PROPN NNP 2 nsubj
                gave give VERB VBD 0 root
                Mali Mali PROPN NNP 2 iobj
                arms arms NOUN NNS 2 obj
                """, ("gave", "Chad > gave > arms | to Mali")),
            ClauseCase(
                "whose decision",
                """
                Iran Iran PROPN NNP 3 nmod:poss
                's 's PART POS 1 case
                decision decision NOUN NN 6 nsubj
                to to PART TO 5 mark
                leave leave VERB VB 3 acl
                stands stand VERB VBZ 0 root
                """, ("leave", "Iran > leave > ")),
        ])
    func clauses(_ example: ClauseCase) throws {
        let tree = DrawnTree(example.tree)
        for (predicate, expected) in example.clauses {
            #expect(try tree.drawClause(of: predicate) == expected)
        }
    }

    @Test("two words can be one preposition")
    func multiwordPreposition() throws {
        let tree = DrawnTree(
            """
            It it PRON PRP 2 nsubj
            fell fall VERB VBD 0 root
            because because ADP IN 5 case
            of of ADP IN 3 fixed
            rain rain NOUN NN 2 obl
            """)
        let clause = try tree.reader().clause(of: 1)
        #expect(clause.oblique(PhraseHash.of("because of"))?.token == 4)
        #expect(clause.oblique(PhraseHash.of("of")) == nil)
    }
}
