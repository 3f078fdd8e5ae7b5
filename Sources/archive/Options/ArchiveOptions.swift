import ArgumentParser
import Foundation

/// Which archive.
struct ArchiveOptions: ParsableArguments {
    @Option(
        help: "The archive. Without it: ARCHIVE_DB, else ./archive.db.",
        completion: .file(extensions: ["db"]))
    var db: String?

    /// The path as the user, the environment or the custom says.
    var path: String {
        if let db { return db }
        let environment = ProcessInfo.processInfo.environment["ARCHIVE_DB"] ?? ""
        return environment.isEmpty ? "./archive.db" : environment
    }
}
