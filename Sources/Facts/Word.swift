/// A word of a parsed sentence, as the optional layer `tokens` shows it.
package struct Word: Hashable, Sendable {
    package var span: TextSpan
    package var lemma: String
    /// Universal part of speech, as `VERB`.
    package var partOfSpeech: String
    /// Index of the head among the words of the document; `nil` for a root.
    package var head: Int?
    /// Universal dependency relation, as `nsubj:pass`.
    package var relation: String
    /// Index of the sentence.
    package var sentence: Int

    package init(
        span: TextSpan, lemma: String, partOfSpeech: String, head: Int?, relation: String,
        sentence: Int
    ) {
        self.span = span
        self.lemma = lemma
        self.partOfSpeech = partOfSpeech
        self.head = head
        self.relation = relation
        self.sentence = sentence
    }
}
