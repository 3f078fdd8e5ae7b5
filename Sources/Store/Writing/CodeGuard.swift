internal import GRDB

/// Sees to it that a code which an event uses stands in its reference table.
///
/// The lexicon may grow codes faster than the schema: an unknown one is added under its own name.
final class CodeGuard {
    private let database: Database
    private var countries: Set<String> = []
    private var cameo: Set<String> = []

    init(_ database: Database) throws {
        self.database = database
        try reload()
    }

    /// Reads the tables again: after a rollback.
    func reload() throws {
        countries = try String.fetchSet(database, sql: "SELECT code FROM countries")
        cameo = try String.fetchSet(database, sql: "SELECT code FROM cameo_codes")
    }

    func ensure(country code: String?) throws {
        guard let code, countries.insert(code).inserted else { return }
        try database.execute(
            sql: "INSERT OR IGNORE INTO countries (code, name) VALUES (?1, ?1)", arguments: [code])
    }

    func ensure(cameo code: String) throws {
        guard cameo.insert(code).inserted else { return }
        try database.execute(
            sql: "INSERT OR IGNORE INTO cameo_codes (code, name) VALUES (?1, ?1)",
            arguments: [code])
    }
}
