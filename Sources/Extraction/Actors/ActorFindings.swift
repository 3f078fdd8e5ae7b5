package import Facts

/// Who takes part in a document: the roster, and every phrase that stands for somebody on it.
package struct ActorFindings: Sendable {
    package var actors: [Actor]
    /// In text order.
    package var mentions: [ActorMention]
    /// `byHead[sentence][token]` is an index into `mentions`, or -1.
    private var byHead: [[Int32]]

    /// - Parameter tokenCounts: the number of tokens of each sentence.
    package init(actors: [Actor], mentions: [ActorMention], tokenCounts: [Int]) {
        self.actors = actors
        self.mentions = mentions
        var byHead = tokenCounts.map { [Int32](repeating: -1, count: $0) }
        for (index, mention) in mentions.enumerated() {
            byHead[mention.sentence][mention.head] = Int32(index)
        }
        self.byHead = byHead
    }

    /// The mention whose head is this token, or `nil`.
    package func mention(headedBy token: Int, inSentence sentence: Int) -> ActorMention? {
        let index = byHead[sentence][token]
        return index < 0 ? nil : mentions[Int(index)]
    }
}
