import Language
import Testing

@Suite("drawn trees")
struct TreeDrawingTests {
    @Test("every word stands under the word it depends on")
    func drawing() {
        let tree = DrawnTree(
            """
            The the DET DT 2 det
            men man NOUN NNS 3 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 3 punct
            """)
        var output = ""
        Language.TreeDrawing.append(tree.sentence, of: tree.document, to: &output)
        #expect(
            output == """
                left  VERB VBD  left
                ├─ nsubj  men  NOUN NNS  men
                │  └─ det  The  DET DT  the
                └─ punct  .  PUNCT .  .

                """)
    }
}
