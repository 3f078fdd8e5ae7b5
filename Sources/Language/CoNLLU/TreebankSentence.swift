/// A sentence of a treebank: its tokens with gold annotation and the lines it came in.
package struct TreebankSentence: Sendable {
    /// A line of the file, so that the sentence can be written back as it was laid out.
    package enum Line: Sendable, Equatable {
        /// A comment, with its `#`.
        case comment(String)
        /// A multiword token or an empty node, as it stands.
        case other(String)
        /// The word with this index.
        case word(Int)
    }

    package var sentence: Sentence
    /// The lemma of each word as the treebank spells it.
    package let lemmas: [String]
    /// The columns FEATS, DEPS and MISC of each word, joined by tabs between the others.
    package let lines: [Line]

    package init(sentence: Sentence, lemmas: [String], lines: [Line]) {
        self.sentence = sentence
        self.lemmas = lemmas
        self.lines = lines
    }
}
