internal import Facts
package import Lexicon

/// The words that decide where words and sentences end: six tables of the lexicon.
package struct SegmentationWords: Sendable {
    /// What a written abbreviation is, from `abbreviations.tsv`.
    struct Abbreviation: Sendable {
        let kind: Piece.Kind
        let needsCapital: Bool
    }

    let abbreviations: WordMap<Abbreviation>
    /// The number of bytes of each part, as 3, 3 for "cannot".
    let contractions: WordMap<[Int]>
    let hyphenPrefixes: WordMap<Bool>
    /// Words that keep their hyphens, as "sit-in".
    let hyphenWords: WordMap<Bool>
    let numberUnits: WordMap<Bool>
    let sentenceStarters: WordMap<Bool>
    let reportingVerbs: WordMap<Bool>

    /// Throws if a table of the lexicon is missing or a row cannot be read.
    package init() throws(LexiconError) {
        self.abbreviations = try Self.readAbbreviations()
        self.contractions = try Self.readContractions()
        self.hyphenPrefixes = try Self.readWords("hyphen-prefixes.tsv", column: "prefix")
        self.hyphenWords = try Self.readWords("hyphen-words.tsv", column: "form")
        self.numberUnits = try Self.readWords("number-units.tsv", column: "unit")
        self.sentenceStarters = try Self.readWords("sentence-starters.tsv", column: "word")
        self.reportingVerbs = try Self.readWords("reporting-forms.tsv", column: "form")
    }

    private static func readWords(
        _ name: String, column: String
    ) throws(LexiconError) -> WordMap<Bool> {
        let table = try Table(embedded: name)
        let index = try table.index(of: column)
        return WordMap(table.rows.map { (FormHash.of(String($0.fields[index])), true) })
    }

    private static func readContractions() throws(LexiconError) -> WordMap<[Int]> {
        let table = try Table(embedded: "contractions.tsv")
        let form = try table.index(of: "form")
        let words = try table.index(of: "words")
        return WordMap(
            table.rows.map { row in
                let parts = row.fields[words].split(separator: "|").map(\.utf8.count)
                return (FormHash.of(String(row.fields[form])), parts)
            })
    }

    private static func readAbbreviations() throws(LexiconError) -> WordMap<Abbreviation> {
        let table = try Table(embedded: "abbreviations.tsv")
        let form = try table.index(of: "form")
        let kind = try table.index(of: "kind")
        let writtenCase = try table.index(of: "case")
        var pairs: [(hash: UInt64, value: Abbreviation)] = []
        for row in table.rows {
            guard let pieceKind = pieceKinds[String(row.fields[kind])] else {
                throw .unreadableField(
                    table: table.name, line: row.line, column: "kind",
                    text: String(row.fields[kind]), wanted: "a kind named at the head of the table")
            }
            let value = Abbreviation(
                kind: pieceKind, needsCapital: row.fields[writtenCase] == "capital")
            pairs.append((FormHash.of(String(row.fields[form])), value))
        }
        return WordMap(pairs)
    }

    private static let pieceKinds: [String: Piece.Kind] = [
        "title": .title, "month": .month, "weekday": .weekday, "company": .mayEnd,
        "place": .mayEnd, "plain": .mayEnd, "unit": .unit, "number": .reference,
    ]
}
