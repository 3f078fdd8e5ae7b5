package import Facts

/// The nouns of `actor-nouns.tsv` by lemma, and the modifiers of `actor-modifiers.tsv`.
package struct ActorNounTable: Sendable {
    /// A word that decides the sector of the noun behind it: "rebel leader".
    package struct Modifier: Sendable {
        package let id: String
        package let sector: Sector
        package let strength: Strength
    }

    /// Against which sector of the noun itself a modifier stands.
    package enum Strength: String, Sendable, CaseIterable {
        /// Against any: a "rebel commander" is a rebel.
        case strong
        /// Against none, an unknown one or civilians: "armed men".
        case firm
        /// Against none or an unknown one only: a "military judge" is no soldier.
        case weak
    }

    package let nouns: [ActorNoun]
    package let modifiers: [Modifier]
    package let cues: ActorCueTable
    private let nounsByLemma: [UInt64: Int32]
    /// Lemmas that end a row of two words.
    private let lastWords: Set<UInt64>
    private let modifiersByLemma: [UInt64: Int32]

    /// Throws if a table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        (nouns, nounsByLemma, lastWords) = try ActorNounTable.nouns()
        cues = try ActorCueTable()
        (modifiers, modifiersByLemma) = try ActorNounTable.modifiers()
    }

    /// The noun of a lemma in lower case.
    package func noun(_ lemma: UInt64) -> ActorNoun? { number(of: lemma).map { nouns[Int($0)] } }

    /// The index in `nouns` of the noun of a lemma in lower case.
    package func number(of lemma: UInt64) -> Int32? { nounsByLemma[lemma] }

    /// Whether some row of two words ends in the lemma: "guard" of "coast guard".
    package func endsCompound(_ lemma: UInt64) -> Bool { lastWords.contains(lemma) }

    /// The index in `nouns` of the noun of two words: "coast guard", "central bank".
    package func number(of first: UInt64, _ lemma: UInt64) -> Int32? {
        nounsByLemma[ActorNounTable.key(first, lemma)]
    }

    private static func key(_ first: UInt64, _ last: UInt64) -> UInt64 { first &* 31 ^ last }

    /// The modifier of a lemma in lower case.
    package func modifier(_ lemma: UInt64) -> Modifier? {
        modifiersByLemma[lemma].map { modifiers[Int($0)] }
    }

    private static func nouns() throws(LexiconError)
        -> ([ActorNoun], [UInt64: Int32], Set<UInt64>)
    {
        let table = try Table(embedded: "actor-nouns.tsv")
        let id = try table.index(of: "id")
        let lemma = try table.index(of: "lemma")
        let sector = try table.index(of: "sector")
        var nouns: [ActorNoun] = []
        var positions: [UInt64: Int32] = [:]
        var lastWords: Set<UInt64> = []
        for row in table.rows {
            let words = row.fields[lemma].split(separator: " ").map { WordHash.of(String($0)) }
            if words.count == 2 {
                positions[key(words[0], words[1])] = Int32(nouns.count)
                lastWords.insert(words[1])
            } else {
                positions[WordHash.of(String(row.fields[lemma]))] = Int32(nouns.count)
            }
            let home = try home(of: row, in: table)
            nouns.append(
                ActorNoun(
                    id: String(row.fields[id]), lemma: String(row.fields[lemma]),
                    head: row.fields[lemma].split(separator: " ").last.map(String.init) ?? "",
                    class: try table.value("class", of: row, wanted: "a class of noun"),
                    kind: try table.value("kind", of: row, wanted: "a kind of actor"),
                    sector: row.fields[sector].isEmpty
                        ? nil : try table.value("sector", of: row, wanted: "a sector"),
                    homeland: home == nil
                        ? try table.value("country", of: row, wanted: "a source of country")
                        : .none,
                    home: home))
        }
        return (nouns, positions, lastWords)
    }

    /// The code in the column of the country, if it is one.
    private static func home(
        of row: Table.Row, in table: Table
    ) throws(LexiconError) -> CountryCode? {
        CountryCode(row.fields[try table.index(of: "country")])
    }

    private static func modifiers() throws(LexiconError) -> ([Modifier], [UInt64: Int32]) {
        let table = try Table(embedded: "actor-modifiers.tsv")
        let id = try table.index(of: "id")
        let lemma = try table.index(of: "lemma")
        var modifiers: [Modifier] = []
        var positions: [UInt64: Int32] = [:]
        for row in table.rows {
            positions[WordHash.of(String(row.fields[lemma]))] = Int32(modifiers.count)
            modifiers.append(
                Modifier(
                    id: String(row.fields[id]),
                    sector: try table.value("sector", of: row, wanted: "a sector"),
                    strength: try table.value(
                        "strength", of: row, wanted: "the strength of a modifier")))
        }
        return (modifiers, positions)
    }
}
