import Language
import Testing

@Suite("nouns of happening")
struct NounFrameTests {
    private static let visit = """
        Israel Israel PROPN NNP 4 nmod:poss
        's 's PART POS 1 case
        air air NOUN NN 4 compound
        strike strike NOUN NN 9 nsubj
        on on ADP IN 6 case
        Gaza Gaza PROPN NNP 4 nmod
        and and CCONJ CC 8 cc
        Rafah Rafah PROPN NNP 6 conj
        failed fail VERB VBD 0 root
        """

    @Test("a noun has possessor, modifiers and phrases")
    func frame() throws {
        let tree = DrawnTree(Self.visit)
        let frame = try tree.reader().noun(at: tree.index("strike"))
        #expect(frame.possessors.map { tree.form($0.token) } == ["Israel"])
        #expect(frame.modifiers.map(tree.form) == ["air"])
        let targets = frame.obliques.filter { $0.preposition == PhraseHash.of("on") }
        #expect(targets.map { tree.form($0.token) } == ["Gaza", "Rafah"])
        #expect(frame.support?.role == .subject)
        #expect(frame.support?.isLight == false)
    }

    @Test("a light verb lends its arguments to its object")
    func lightVerb() throws {
        let tree = DrawnTree(
            """
            Iran Iran PROPN NNP 4 nsubj
            did do AUX VBD 4 aux
            not not PART RB 4 advmod
            hold hold VERB VB 0 root
            talks talk NOUN NNS 4 obj
            with with ADP IN 7 case
            Oman Oman PROPN NNP 4 obl
            """)
        let frame = try tree.reader().noun(at: tree.index("talks"))
        #expect(frame.support?.isLight == true)
        #expect(frame.support?.clause.subjects.map { tree.form($0.token) } == ["Iran"])
        #expect(frame.oblique(PhraseHash.of("with")).map { tree.form($0.token) } == "Oman")
        #expect(frame.negation.map(tree.form) == "not")
    }

    @Test("a phrase leaves out its preposition, relative clauses and appositions")
    func phrases() throws {
        let tree = DrawnTree(
            """
            with with ADP IN 3 case
            the the DET DT 3 det
            minister minister NOUN NN 0 root
            of of ADP IN 5 case
            trade trade NOUN NN 3 nmod
            , , PUNCT , 7 punct
            Lee Lee PROPN NNP 3 appos
            , , PUNCT , 10 punct
            who who PRON WP 10 nsubj
            left leave VERB VBD 3 acl:relcl
            """)
        let reader = try tree.reader()
        #expect(reader.phrase(of: 2) == 1..<5)
        #expect(reader.corePhrase(of: 2) == 1..<3)
        #expect(reader.fullPhrase(of: 2) == 1..<10)
        #expect(reader.head(of: 0..<5) == 2)
        #expect(reader.appositions(of: 2) == [6])
    }
}
