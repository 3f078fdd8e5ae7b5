internal import Facts
internal import Language
internal import Lexicon

/// The words by which events are dated: classes of `time-cues.tsv` and of `syntax-words.tsv`.
package struct DatingWords: Sendable {
    let reporting: Set<UInt64>
    let occurrence: Set<UInt64>
    let occasionPrepositions: Set<UInt64>
    let statement: Set<UInt64>
    let undated: Set<UInt64>
    let attitude: Set<UInt64>
    /// Verbs that only report with a clause: "claim" also takes lives.
    let clauseReporting: Set<UInt64>
    /// "expected", "due": the event is what is awaited, not the waiting.
    let awaiting: Set<UInt64>
    /// Subordinators of what is told as background.
    let concessions: Set<UInt64>
    /// Nouns of happenings that others are placed by.
    let happenings: Set<UInt64>
    /// "in the aftermath of": nouns that stand for a preposition.
    let anchorNouns: [UInt64: DateAnchor.Relation]
    let rangeOpeners: Set<UInt64>
    let rangeJoints: Set<UInt64>
    /// "until": the end of what a verb sets going.
    let deadlines: Set<UInt64>
    /// "the past three days": the days that lead up to today.
    let runningWords: Set<UInt64>
    let anchors: [UInt64: DateAnchor.Relation]
    let syntax: SyntaxWords
    let since = WordHash.of("since")

    init(cues: [TimeCueRow]) throws(LexiconError) {
        func words(_ cue: String) -> Set<UInt64> {
            Set(cues.filter { $0.cue == cue }.map { WordHash.of($0.word) })
        }
        reporting = words("reporting")
        occurrence = words("occurrence")
        occasionPrepositions = words("occasion-preposition")
        statement = words("statement")
        undated = words("undated")
        attitude = words("attitude")
        clauseReporting = words("clause-reporting")
        awaiting = words("awaiting")
        concessions = words("concession")
        happenings = words("happening")
        rangeOpeners = words("range-opener")
        rangeJoints = words("range-joint")
        deadlines = words("deadline")
        runningWords = words("running")
        var anchors: [UInt64: DateAnchor.Relation] = [:]
        var anchorNouns: [UInt64: DateAnchor.Relation] = [:]
        for relation in DateAnchor.Relation.allCases {
            for word in words("relation-" + relation.rawValue) { anchors[word] = relation }
            for word in words("noun-" + relation.rawValue) { anchorNouns[word] = relation }
        }
        self.anchors = anchors
        self.anchorNouns = anchorNouns
        syntax = try SyntaxWords()
    }
}
