package import Lexicon

/// The words that steer how trees are read, from `syntax-words.tsv`.
package struct SyntaxWords: Sendable {
    private let classes: WordMap<WordClass>

    /// Throws if the table is missing or names a class that is unknown.
    package init() throws(LexiconError) {
        let table = try Table(embedded: "syntax-words.tsv")
        let word = try table.index(of: "word")
        let wordClass = try table.index(of: "class")
        var classes: [UInt64: WordClass] = [:]
        var order: [UInt64] = []
        for row in table.rows {
            let name = String(row.fields[wordClass])
            guard let known = WordClass.byName[name] else {
                throw .unreadableField(
                    table: table.name, line: row.line, column: "class", text: name,
                    wanted: "a class named at the head of the table")
            }
            let hash = FormHash.of(String(row.fields[word]))
            if classes[hash] == nil { order.append(hash) }
            classes[hash, default: []].formUnion(known)
        }
        self.classes = WordMap(order.map { ($0, classes[$0, default: []]) })
    }

    /// The classes of a lemma or form; empty for most words.
    @inline(__always)
    package func classes(of hash: UInt64) -> WordClass { classes[hash] ?? [] }
}
