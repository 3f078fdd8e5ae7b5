internal import Facts
internal import Lexicon

/// The words that say that an act did not take place, from `frame-denials.tsv`.
struct DenialTable: Sendable {
    /// One row: what must be so beside the word for it to deny an act.
    struct Row: Sendable {
        let word: UInt64
        /// A word that must go with it; 0 for none.
        let particle: UInt64
        let link: Link
        /// It denies only where it is negated itself.
        let needsNegation: Bool
    }

    /// How the act hangs on the word.
    enum Link: Sendable, Equatable {
        /// The word introduces the act.
        case own
        case object
        case gerund
        /// A preposition, or "to" for an infinitive.
        case marker(UInt64)
    }

    private let rows: [Row]
    private let byWord: WordMap<Range<Int>>

    /// Throws if the table is missing or torn.
    init() throws(LexiconError) {
        let table = try Table(embedded: "frame-denials.tsv")
        let word = try table.index(of: "word")
        let particle = try table.index(of: "particle")
        let link = try table.index(of: "link")
        let negated = try table.index(of: "negated")
        var rows = table.rows.map { row in
            Row(
                word: WordHash.of(String(row.fields[word])),
                particle: row.fields[particle].isEmpty
                    ? 0 : WordHash.of(String(row.fields[particle])),
                link: DenialTable.link(String(row.fields[link])),
                needsNegation: row.fields[negated] == "yes")
        }
        rows.sort { $0.word < $1.word }
        var byWord: [(hash: UInt64, value: Range<Int>)] = []
        var start = 0
        for index in rows.indices
        where index + 1 == rows.count || rows[index + 1].word != rows[index].word {
            byWord.append((rows[index].word, start..<index + 1))
            start = index + 1
        }
        self.rows = rows
        self.byWord = WordMap(byWord)
    }

    private static func link(_ text: String) -> Link {
        switch text {
        case "self": .own
        case "object": .object
        case "gerund": .gerund
        default: .marker(WordHash.of(text))
        }
    }

    /// The rows of a lemma; empty for nearly all.
    func rows(of lemma: UInt64) -> ArraySlice<Row> {
        guard let range = byWord[lemma] else { return [] }
        return rows[range]
    }
}
