/// Writes sentences of a treebank back as CoNLL-U, with the layout they were read in.
package enum TreebankWriter {
    /// The sentence with the annotation of its tokens and the given lemmas.
    ///
    /// FEATS, DEPS and MISC are written as `_`, but for `SpaceAfter=No`.
    package static func write(
        _ sentence: TreebankSentence, of treebank: Treebank, lemmas: [String]
    ) -> String {
        var output = ""
        for line in sentence.lines {
            switch line {
            case .comment(let text), .other(let text): output += text
            case .word(let index):
                let token = sentence.sentence.tokens[index]
                output += "\(index + 1)\t\(treebank.form(token))\t\(lemmas[index])\t"
                output += "\(token.upos.name)\t\(token.xpos.name)\t_\t\(token.head + 1)\t"
                output += token.head < 0 ? "root" : token.relation.name
                output += "\t_\t\(token.hasSpaceAfter ? "_" : "SpaceAfter=No")"
            }
            output += "\n"
        }
        return output + "\n"
    }
}
