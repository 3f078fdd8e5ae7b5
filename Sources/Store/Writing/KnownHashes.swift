internal import GRDB

/// The articles that an archive held when it was asked, by the beginning of their hashes.
///
/// Eight bytes an article: a hit may be an accident, a miss is certain.
package struct KnownHashes: Sendable {
    private let beginnings: Set<UInt64>

    /// Knows nothing.
    package init() {
        beginnings = []
    }

    /// Reads the hashes of an archive.
    package init(_ archive: ArchiveWriter) throws {
        beginnings = try archive.writeWithoutTransaction { try KnownHashes.read($0) }
    }

    /// Reads the hashes of an archive.
    package init(_ archive: ArchiveReader) throws {
        beginnings = try archive.read { try KnownHashes.read($0) }
    }

    private static func read(_ database: Database) throws -> Set<UInt64> {
        var beginnings: Set<UInt64> = []
        let hashes = try String.fetchCursor(database, sql: "SELECT content_hash FROM documents")
        while let hash = try hashes.next() {
            if let beginning = beginning(of: hash) { beginnings.insert(beginning) }
        }
        return beginnings
    }

    private static func beginning(of hash: String) -> UInt64? { UInt64(hash.prefix(16), radix: 16) }

    /// Whether an article of this hash may be there.
    package func contains(_ hash: String) -> Bool {
        KnownHashes.beginning(of: hash).map { beginnings.contains($0) } ?? false
    }
}
