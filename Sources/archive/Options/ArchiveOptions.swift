import ArgumentParser
import Foundation
import Store

/// Which archive.
struct ArchiveOptions: ParsableArguments {
    @Option(
        help: "The archive. Without it: ARCHIVE_DB, else ./archive.db.",
        completion: .file(extensions: ["db"]))
    var db: String?

    /// The path as the user, the environment or the custom says.
    var path: String { db ?? Self.defaultPath }

    static var defaultPath: String {
        let environment = getenv("ARCHIVE_DB").map { String(cString: $0) } ?? ""
        return environment.isEmpty ? "./archive.db" : environment
    }

    /// The archive, opened for reading only.
    func reader() throws -> ArchiveReader { try ArchiveReader(path: path) }
}

extension ArchiveOptions {
    /// Takes from a plain line what is said here.
    static func taken(from line: inout PlainLine) -> Self {
        var options = Self()
        options.db = line.option("db")
        return options
    }
}
