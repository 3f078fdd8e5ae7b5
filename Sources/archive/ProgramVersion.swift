import Facts
import Query
import Store

/// What `--version` says.
enum ProgramVersion {
    static let number = Facts.ProgramVersion.current

    static var text: String {
        "archive \(number) (schema \(ArchiveIdentity.version), SQLite \(SQLiteVersion.text))"
    }
}
