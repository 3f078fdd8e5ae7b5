internal import Facts
internal import Language
internal import Lexicon

/// Tells sentences about sport, markets, weather, films and the like, where fights and strikes
/// are none.
struct TopicFilter: Sendable {
    private let topics: [UInt64: String]

    /// Throws if the table of topic words is missing.
    init() throws(LexiconError) {
        var topics: [UInt64: String] = [:]
        for row in try Table(embedded: "frame-topics.tsv").rows {
            topics[WordHash.of(String(row.fields[2]))] = String(row.fields[1])
        }
        self.topics = topics
    }

    /// Two words of one topic that is no politics, or more.
    func isOffTopic(_ sentence: ParsedSentence) -> Bool {
        var counts: [String: Int] = [:]
        for token in sentence.tokens {
            guard token.upos != .propn, let topic = topics[token.lemmaHash] else { continue }
            counts[topic, default: 0] += 1
            if counts[topic, default: 0] >= 2 { return true }
        }
        return false
    }
}
