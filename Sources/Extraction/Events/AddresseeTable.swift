internal import Facts
internal import Lexicon

/// For which acts a side that the clause does not name may be read from around it, from
/// `frame-addressees.tsv`.
struct AddresseeTable: Sendable {
    /// Whom an act is taken to be done to.
    enum Circumstance: String, Sendable, CaseIterable {
        /// Whoever did what the object points back to: "rejected ⟦the charge⟧".
        case echo
        /// Whoever said what is turned down.
        case reply
        /// The only other country or organisation that the sentence names.
        case other
        /// The other of the two countries that the document is about.
        case quarrel
        /// The country that the document is about.
        case home
        /// The doer's own country.
        case own
    }

    private struct Key: Hashable {
        let type: PLOVERType
        let circumstance: Circumstance
    }

    private let ids: [Key: String]

    /// Throws if the table is missing or names an unknown type or circumstance.
    init() throws(LexiconError) {
        let table = try Table(embedded: "frame-addressees.tsv")
        let id = try table.index(of: "id")
        let type = try table.index(of: "type")
        let circumstance = try table.index(of: "circumstance")
        var ids: [Key: String] = [:]
        for row in table.rows {
            guard let kind = PLOVERType(rawValue: String(row.fields[type])),
                let place = Circumstance(rawValue: String(row.fields[circumstance]))
            else {
                throw .unreadableField(
                    table: table.name, line: row.line, column: "circumstance",
                    text: "\(row.fields[type]) \(row.fields[circumstance])",
                    wanted: "a PLOVER type and one of echo, reply, other, quarrel, home, own")
            }
            ids[Key(type: kind, circumstance: place)] = String(row.fields[id])
        }
        self.ids = ids
    }

    /// The row that allows it; `nil` if nothing does.
    func row(for type: PLOVERType, _ circumstance: Circumstance) -> String? {
        ids[Key(type: type, circumstance: circumstance)]
    }
}
