package import Facts

/// The nouns of `actor-nouns.tsv` by lemma, and the modifiers of `actor-modifiers.tsv`.
package struct ActorNounTable: Sendable {
    /// A word that decides the sector of the noun behind it: "rebel leader".
    package struct Modifier: Sendable {
        package let id: String
        package let sector: Sector
        /// Also against the noun's own sector.
        package let isStrong: Bool
    }

    package let nouns: [ActorNoun]
    package let modifiers: [Modifier]
    private let nounsByLemma: [UInt64: Int32]
    private let modifiersByLemma: [UInt64: Int32]

    /// Throws if a table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        (nouns, nounsByLemma) = try ActorNounTable.nouns()
        (modifiers, modifiersByLemma) = try ActorNounTable.modifiers()
    }

    /// The noun of a lemma in lower case.
    package func noun(_ lemma: UInt64) -> ActorNoun? {
        nounsByLemma[lemma].map { nouns[Int($0)] }
    }

    /// The modifier of a lemma in lower case.
    package func modifier(_ lemma: UInt64) -> Modifier? {
        modifiersByLemma[lemma].map { modifiers[Int($0)] }
    }

    private static func nouns() throws(LexiconError) -> ([ActorNoun], [UInt64: Int32]) {
        let table = try Table(embedded: "actor-nouns.tsv")
        let id = try table.index(of: "id")
        let lemma = try table.index(of: "lemma")
        let sector = try table.index(of: "sector")
        var nouns: [ActorNoun] = []
        var positions: [UInt64: Int32] = [:]
        for row in table.rows {
            positions[WordHash.of(String(row.fields[lemma]))] = Int32(nouns.count)
            nouns.append(
                ActorNoun(
                    id: String(row.fields[id]), lemma: String(row.fields[lemma]),
                    class: try table.value("class", of: row, wanted: "a class of noun"),
                    kind: try table.value("kind", of: row, wanted: "a kind of actor"),
                    sector: row.fields[sector].isEmpty
                        ? nil : try table.value("sector", of: row, wanted: "a sector"),
                    homeland: try table.value("country", of: row, wanted: "a source of country")))
        }
        return (nouns, positions)
    }

    private static func modifiers() throws(LexiconError) -> ([Modifier], [UInt64: Int32]) {
        let table = try Table(embedded: "actor-modifiers.tsv")
        let id = try table.index(of: "id")
        let lemma = try table.index(of: "lemma")
        let strength = try table.index(of: "strength")
        var modifiers: [Modifier] = []
        var positions: [UInt64: Int32] = [:]
        for row in table.rows {
            positions[WordHash.of(String(row.fields[lemma]))] = Int32(modifiers.count)
            modifiers.append(
                Modifier(
                    id: String(row.fields[id]),
                    sector: try table.value("sector", of: row, wanted: "a sector"),
                    isStrong: row.fields[strength] == "strong"))
        }
        return (modifiers, positions)
    }
}
