import Query

/// What `--version` says.
enum ProgramVersion {
    static let number = "0.1.0"

    static var text: String {
        "archive \(number) (SQLite \(SQLiteVersion.text))"
    }
}
