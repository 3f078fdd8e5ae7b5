package import Facts
internal import GRDB

/// A document as it lies in an archive.
package struct StoredDocument: Sendable {
    package let id: Int64
    package let document: Document
    package let contentHash: String
    package let extra: String?
    /// Version of the program that read it.
    package let extractor: String

    /// Throws `StoreError.noSuchDocument`.
    package init(_ id: Int64, in archive: ArchiveWriter) throws {
        let row = try archive.writeWithoutTransaction { database in
            try Row.fetchOne(database, sql: "SELECT * FROM documents WHERE id = ?", arguments: [id])
        }
        guard let row else { throw StoreError.noSuchDocument(path: archive.path, id: id) }
        let text: String = row["text"]
        let day = (row["published"] as String?).flatMap { Day(iso: $0) }
        let basis = PublicationDate.Basis(rawValue: row["published_basis"]) ?? .none
        self.id = id
        self.contentHash = row["content_hash"]
        self.extra = row["extra"]
        self.extractor = row["extractor"]
        self.document = Document(
            id: row["name"], text: Array(text.utf8), title: row["title"], url: row["url"],
            publisher: row["publisher"], author: row["author"],
            published: PublicationDate(day: day, instant: row["published_at"], basis: basis))
    }

    /// The ids of all documents, in order.
    package static func all(in archive: ArchiveWriter) throws -> [Int64] {
        try archive.writeWithoutTransaction { database in
            try Int64.fetchAll(database, sql: "SELECT id FROM documents ORDER BY id")
        }
    }
}
