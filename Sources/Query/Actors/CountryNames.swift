import GRDB
import Store

/// The countries of the archive's reference table, by name, code and adjective.
struct CountryNames {
    static let sql = """
        SELECT code, alpha2, name
        FROM countries
        """

    private let rows: [(code: String, alpha2: String?, name: String, folded: String)]

    init(_ rows: [Row]) {
        self.rows = rows.map { row in
            let name: String = row["name"]
            return (row["code"], row["alpha2"], name, Spelling.folded(name))
        }
    }

    func name(of code: String) -> String? { rows.first { $0.code == code }?.name }

    func named(_ folded: String) -> (code: String, name: String)? {
        rows.first { $0.folded == folded }.map { ($0.code, $0.name) }
    }

    /// By ISO code in capitals: `in` is a word, `IN` is India.
    func coded(_ text: String) -> (code: String, name: String)? {
        rows.first { $0.code == text || $0.alpha2 == text }.map { ($0.code, $0.name) }
    }

    /// By another name, an abbreviation or an adjective: Britain, USSR, Dutch.
    func peopleOf(_ folded: String) -> (code: String, name: String)? {
        guard let match = CountryWords.all().first(where: { Spelling.folded($0.word) == folded })
        else { return nil }
        return name(of: match.code).map { (match.code, $0) }
    }
}
