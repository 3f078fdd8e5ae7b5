internal import Facts
internal import Language
internal import Lexicon

/// Tells sentences about sport, markets, weather, films and the like, where fights and strikes
/// are none.
struct TopicFilter: Sendable {
    /// What a sentence is about, as far as its words tell.
    enum Verdict { case politics, doubtful, elsewhere }

    private struct Topic {
        let name: String
        /// 2 if one word is enough.
        let strength: Int
        /// Sport and nature, where no state acts.
        let isHard: Bool
    }

    private let topics: [UInt64: Topic]

    /// Throws if the table of topic words is missing.
    init() throws(LexiconError) {
        var topics: [UInt64: Topic] = [:]
        for row in try Table(embedded: "frame-topics.tsv").rows {
            topics[WordHash.of(String(row.fields[2]))] = Topic(
                name: String(row.fields[1]), strength: row.fields[3] == "strong" ? 2 : 1,
                isHard: row.fields[4] == "hard")
        }
        self.topics = topics
    }

    /// A strong word of a topic that is no politics, or two weak ones.
    func verdict(on clause: TreeReader) -> Verdict {
        var counts: [String: Int] = [:]
        var verdict = Verdict.politics
        for index in clause.sentence.tokens.indices where clause.token(index).upos != .propn {
            guard
                let topic = topics[clause.lemma(index)] ?? topics[clause.token(index).formHash]
            else { continue }
            counts[topic.name, default: 0] += topic.strength
            guard counts[topic.name, default: 0] >= 2 else { continue }
            if topic.isHard { return .elsewhere }
            verdict = .doubtful
        }
        return verdict
    }
}
