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
        var anchors: [UInt64: DateAnchor.Relation] = [:]
        for relation in DateAnchor.Relation.allCases {
            for word in words("relation-" + relation.rawValue) { anchors[word] = relation }
        }
        self.anchors = anchors
        syntax = try SyntaxWords()
    }
}
