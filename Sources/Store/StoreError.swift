internal import Facts
internal import GRDB

/// What can be wrong with an archive file. The only place with the words for it.
package enum StoreError: ExplainedError, Equatable {
    case noArchive(path: String)
    case notADatabase(path: String)
    case foreignDatabase(path: String)
    case newerArchive(path: String, version: Int, known: Int)
    case olderArchive(path: String, version: Int, known: Int)
    case noFolder(path: String)
    case readOnly(path: String)
    case diskFull(path: String)
    case unfinished(path: String)
    case held(path: String, process: Int32?)
    case damaged(path: String)
    case noSuchDocument(path: String, id: Int64)
    case noSuchMerge(path: String, id: Int64)
    case datasetExists(path: String, name: String)
    case failed(path: String, message: String)

    package var what: String {
        switch self {
        case .noArchive: "there is no archive here yet"
        case .notADatabase: "this file is not an archive: it is no SQLite database"
        case .foreignDatabase: "this SQLite database was made by another program"
        case .newerArchive(_, let version, let known):
            "the archive was made by a newer version of this program"
                + " (schema \(version); this one knows \(known))"
        case .olderArchive(_, let version, let known):
            "the archive has schema \(version); this program reads schema \(known)"
        case .noFolder: "the folder of the archive does not exist"
        case .readOnly: "the archive, or its folder, may not be written"
        case .diskFull: "the disk is full; what was saved before is whole"
        case .unfinished:
            "a writing command was cut off, and a read may not take in what it left"
        case .held(_, let process?):
            "process \(process) is writing to the archive and did not finish"
        case .held(_, nil): "another program is writing to the archive and did not finish"
        case .damaged: "the archive is damaged"
        case .noSuchDocument(_, let id): "the archive holds no document \(id)"
        case .noSuchMerge(_, let id): "the archive holds no merge \(id) that could be undone"
        case .datasetExists(_, let name): "the archive holds a dataset '\(name)' already"
        case .failed(_, let message): "SQLite refused: \(message)"
        }
    }

    package var place: String? {
        switch self {
        case .noArchive(let path), .notADatabase(let path), .foreignDatabase(let path),
            .newerArchive(let path, _, _), .olderArchive(let path, _, _), .noFolder(let path),
            .readOnly(let path), .diskFull(let path), .unfinished(let path), .held(let path, _),
            .damaged(let path), .noSuchDocument(let path, _), .noSuchMerge(let path, _),
            .datasetExists(let path, _),
            .failed(let path, _):
            path
        }
    }

    package var fix: String? {
        switch self {
        case .noArchive(let path):
            "make one with `archive ingest FILE… --db \(path)`, or name yours with --db"
        case .notADatabase, .foreignDatabase:
            "name an archive with --db; to make a new one, give a path that does not exist yet"
        case .newerArchive: "update this program"
        case .olderArchive: "any writing command upgrades it, after a backup: `archive ingest …`"
        case .noFolder: "make the folder first, or name another with --db"
        case .readOnly: "mend the permissions, or name another place with --db"
        case .diskFull: "free some space and run the same command again: it goes on from there"
        case .unfinished: "write to it once where that is allowed, as `archive ingest` does"
        case .held: "wait for it to end, then run the same command again"
        case .damaged: "take the backup beside it, or save what can be: `sqlite3 FILE .recover`"
        case .noSuchDocument: "list the documents: `archive sql \"SELECT id, name FROM documents\"`"
        case .noSuchMerge: "list them: `archive sql \"SELECT * FROM merges\"`"
        case .datasetExists: "give this one another name with --name"
        case .failed: nil
        }
    }

    /// The words for what SQLite reports about the file at `path`.
    package static func explaining(_ error: any Error, path: String) -> StoreError {
        if let error = error as? StoreError { return error }
        guard let error = error as? DatabaseError else {
            return .failed(path: path, message: String(describing: error))
        }
        switch error.resultCode {
        case .SQLITE_FULL: return .diskFull(path: path)
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE:
            return .diskFull(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: return .readOnly(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return .held(path: path, process: WriterProcess.holding(path: path))
        case .SQLITE_NOTADB: return .notADatabase(path: path)
        case .SQLITE_CORRUPT: return .damaged(path: path)
        default: return .failed(path: path, message: error.message ?? error.description)
        }
    }
}
