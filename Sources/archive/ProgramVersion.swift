import Facts
import Query

/// What `--version` says.
enum ProgramVersion {
    static let number = Facts.ProgramVersion.current

    static var text: String {
        "archive \(number) (SQLite \(SQLiteVersion.text))"
    }
}
