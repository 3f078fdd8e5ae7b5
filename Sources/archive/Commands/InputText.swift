import Facts
import Foundation

/// Reads a file, or standard input, as bytes.
enum InputText {
    /// - Parameter path: `-` means standard input. Throws `UnreadableFile`.
    static func read(_ path: String) throws(UnreadableFile) -> [UInt8] {
        if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw UnreadableFile(path: path)
        }
    }
}

/// A file that is missing, a folder, or closed to us.
struct UnreadableFile: ExplainedError {
    let path: String

    var what: String { "cannot read '\(path)'" }
    var fix: String? { "check the name and the permissions, or pass - for standard input" }
}
