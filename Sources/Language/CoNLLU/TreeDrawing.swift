/// Draws trees as an outline for people: every word under the word it depends on.
///
/// ```
/// attacked  VERB VBD  attack
/// ├─ nsubj  Rebels  NOUN NNS  rebel
/// └─ obj  town  NOUN NN  town
///    └─ det  the  DET DT  the
/// ```
package enum TreeDrawing {
    /// Deeper words are not indented further.
    private static let deepest = 30

    /// Appends the drawing of a sentence, a line a word, dependents in text order.
    package static func append(
        _ sentence: ParsedSentence, of document: ParsedDocument, to output: inout String
    ) {
        guard sentence.root >= 0 else { return }
        var stack = [(index: sentence.root, lead: "", indent: "", depth: 0)]
        while let (index, lead, indent, depth) = stack.popLast() {
            let token = sentence.tokens[index]
            output += lead
            if depth > 0 { output += token.relation.name + "  " }
            output += document.form(token) + "  \(token.upos.name) \(token.xpos.name)  "
            output += document.lemma(token) + "\n"
            let children = Array(sentence.children(of: index))
            let isDeep = depth >= deepest
            for (place, child) in children.enumerated().reversed() {
                let isLast = place + 1 == children.count
                stack.append(
                    (
                        child, indent + (isLast ? "└─ " : "├─ "),
                        isDeep ? indent : indent + (isLast ? "   " : "│  "), depth + 1
                    ))
            }
        }
    }
}
