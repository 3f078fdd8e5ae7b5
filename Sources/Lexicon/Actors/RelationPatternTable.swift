internal import Facts

/// The rows of `relation-patterns.tsv` by frame and lemma.
package struct RelationPatternTable: Sendable {
    package let patterns: [RelationPattern]
    private var byLemma: [UInt64: [Int32]] = [:]

    /// Throws if the table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        let table = try Table(embedded: "relation-patterns.tsv")
        let id = try table.index(of: "id")
        let lemma = try table.index(of: "lemma")
        let preposition = try table.index(of: "preposition")
        let object = try table.index(of: "object")
        let example = try table.index(of: "example")
        let expected = try table.index(of: "expected")
        var patterns: [RelationPattern] = []
        for row in table.rows {
            let words = row.fields[lemma].split(separator: " ").map { WordHash.of(String($0)) }
            let hash = words.last ?? 0
            byLemma[hash, default: []].append(Int32(patterns.count))
            patterns.append(
                RelationPattern(
                    id: String(row.fields[id]),
                    frame: try table.value("frame", of: row, wanted: "a frame"), lemma: hash,
                    first: words.count > 1 ? words[0] : nil,
                    preposition: row.fields[preposition].isEmpty
                        ? nil : WordHash.of(String(row.fields[preposition])),
                    relation: try table.value("relation", of: row, wanted: "a relation"),
                    object: row.fields[object] == "any"
                        ? nil : try table.value("object", of: row, wanted: "a kind of actor"),
                    example: String(row.fields[example]),
                    expected: String(row.fields[expected])))
        }
        self.patterns = patterns
    }

    /// The rows of a lemma, in the order of the table.
    package func patterns(for lemma: UInt64) -> [RelationPattern] {
        byLemma[lemma]?.map { patterns[Int($0)] } ?? []
    }
}
