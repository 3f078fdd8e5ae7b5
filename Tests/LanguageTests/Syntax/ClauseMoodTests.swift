import Language
import Testing

/// A tree, a predicate, and its mood in words.
struct MoodCase: Sendable, CustomTestStringConvertible {
    let predicate: String
    let expected: String
    let tree: String

    init(_ predicate: String, _ expected: String, _ tree: String) {
        self.predicate = predicate
        self.expected = expected
        self.tree = tree
    }

    var testDescription: String { "\(predicate): \(expected)" }

    func draw() throws -> String {
        let tree = DrawnTree(tree)
        let mood = try tree.reader().mood(of: tree.index(predicate))
        var words = ["\(mood.tense)", "\(mood.modality)"]
        if mood.isPerfect { words.append("perfect") }
        if mood.isProgressive { words.append("progressive") }
        if let negation = mood.negation { words.append("denied by \(tree.form(negation))") }
        if mood.isConditional { words.append("conditional") }
        if mood.isQuestion { words.append("question") }
        if mood.isImperative { words.append("imperative") }
        return words.joined(separator: " ")
    }
}

@Suite("mood")
struct ClauseMoodTests {
    @Test(
        "a clause has tense, aspect, modality and polarity",
        arguments: [
            MoodCase(
                "left", "past asserted",
                """
                He he PRON PRP 2 nsubj
                left leave VERB VBD 0 root
                """),
            MoodCase(
                "attacking", "past asserted perfect progressive",
                """
                They they PRON PRP 4 nsubj
                had have AUX VBD 4 aux
                been be AUX VBN 4 aux
                attacking attack VERB VBG 0 root
                """),
            MoodCase(
                "attack", "present possible denied by not",
                """
                They they PRON PRP 4 nsubj
                might might AUX MD 4 aux
                not not PART RB 4 advmod
                attack attack VERB VB 0 root
                """),
            MoodCase(
                "sign", "future future",
                """
                They they PRON PRP 3 nsubj
                will will AUX MD 3 aux
                meet meet VERB VB 0 root
                and and CCONJ CC 5 cc
                sign sign VERB VB 3 conj
                """),
            MoodCase(
                "agree", "none asserted denied by failed",
                """
                They they PRON PRP 2 nsubj
                failed fail VERB VBD 0 root
                to to PART TO 4 mark
                agree agree VERB VB 2 xcomp
                """),
            MoodCase(
                "left", "past asserted denied by No",
                """
                No no DET DT 2 det
                troops troops NOUN NNS 3 nsubj
                left leave VERB VBD 0 root
                """),
            MoodCase(
                "killing", "none asserted denied by without",
                """
                It it PRON PRP 2 nsubj
                fell fall VERB VBD 0 root
                without without SCONJ IN 4 mark
                killing kill VERB VBG 2 advcl
                anyone anyone PRON NN 4 obj
                """),
            MoodCase(
                "leave", "present asserted conditional",
                """
                If if SCONJ IN 3 mark
                they they PRON PRP 3 nsubj
                leave leave VERB VBP 5 advcl
                we we PRON PRP 5 nsubj
                win win VERB VBP 0 root
                """),
            MoodCase(
                "win", "present asserted",
                """
                If if SCONJ IN 3 mark
                they they PRON PRP 3 nsubj
                leave leave VERB VBP 5 advcl
                we we PRON PRP 5 nsubj
                win win VERB VBP 0 root
                """),
            MoodCase(
                "leave", "future future",
                """
                They they PRON PRP 3 nsubj
                are be AUX VBP 3 aux
                going go VERB VBG 0 root
                to to PART TO 5 mark
                leave leave VERB VB 3 xcomp
                """),
            MoodCase(
                "leave", "past asserted question",
                """
                Did do AUX VBD 3 aux
                they they PRON PRP 3 nsubj
                leave leave VERB VB 0 root
                ? ? PUNCT . 3 punct
                """),
            MoodCase(
                "Leave", "none asserted imperative",
                """
                Leave leave VERB VB 0 root
                now now ADV RB 1 advmod
                """),
        ])
    func mood(_ example: MoodCase) throws {
        #expect(try example.draw() == example.expected)
    }
}
