package import Facts
internal import GRDB

/// Writes articles and what was found in them to an archive, a batch in a transaction.
///
/// Belongs to one thread.
package final class DocumentWriter {
    /// What became of an article.
    package enum Outcome: Hashable, Sendable {
        case added(document: Int64, events: Int)
        /// The same article is there already. `isUndated` if it still lacks a date.
        case present(document: Int64, isUndated: Bool)
    }

    private let archive: ArchiveWriter
    private let findDocument: LookUpStatement
    private let version: LookUpStatement
    private let codes: CodeGuard
    private let actors: ActorRegistry
    private let documents: DocumentRows
    private let events: EventRows
    private let relations: RelationRows
    private let copies: NearCopyFinder
    private let merger: EventMerger
    private let upkeep: BatchUpkeep
    private var dataVersion: Int64?

    /// Prepares the statements. Throws what SQLite says about the archive.
    package init(_ archive: ArchiveWriter) throws {
        self.archive = archive
        (
            findDocument, version, codes, actors, documents, events, relations, copies, merger,
            upkeep
        ) =
            try archive.writeWithoutTransaction { database in
                // Else SQLite notes in a file what each statement with triggers might have to take
                // back: forty times as many pages as the archive has in the end.
                try database.execute(sql: "PRAGMA temp_store = MEMORY")
                try database.execute(sql: "PRAGMA cache_size = -12288")
                // For each row SQLite builds an index of the words that a CHECK allows. Ours come from
                // enumerations, and integrity_check reads the constraints as well.
                try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
                let codes = try CodeGuard(database)
                let documents = try DocumentRows(database)
                return (
                    try LookUpStatement(
                        database, "SELECT id, published FROM documents WHERE content_hash = ?"),
                    try LookUpStatement(database, "PRAGMA data_version"), codes,
                    try ActorRegistry(database, codes: codes), documents,
                    try EventRows(database, codes: codes, documents: documents),
                    try RelationRows(database), try NearCopyFinder(database),
                    try EventMerger(database), try BatchUpkeep(database)
                )
            }
    }

    /// Writes articles in their order. Either all of them are in the archive afterwards, or none.
    package func add(_ batch: [PreparedDocument]) throws -> [Outcome] {
        do {
            return try archive.write { _ in
                try begin()
                return try add(batch, at: Timestamp.now())
            }
        } catch {
            forget()
            try archive.writeWithoutTransaction { _ in try codes.reload() }
            throw error
        }
    }

    /// The document of a hash; `nil` if there is none.
    package func document(hash: String) throws -> (id: Int64, isUndated: Bool)? {
        try archive.writeWithoutTransaction { _ in try find(hash) }
    }

    private func find(_ hash: String) throws -> (id: Int64, isUndated: Bool)? {
        try findDocument.first(hash) { ($0.integer(0) ?? 0, $0.text(1) == nil) }
    }

    /// The events of a document, in order, with the spans of their triggers in its text.
    package func triggers(
        ofDocument id: Int64, text: [UInt8]
    ) throws -> [(event: Int64, spans: [TextSpan])] {
        let points = CodePoints(text)
        return try archive.writeWithoutTransaction { database in
            try DateRows.triggers(database, document: id).map { trigger in
                (
                    trigger.event,
                    trigger.offsets.compactMap {
                        points.span(from: $0.lowerBound, to: $0.upperBound)
                    }
                )
            }
        }
    }

    /// Gives a document another date: only dates and what hangs on them change. One transaction.
    ///
    /// - Parameters:
    ///   - prepared: the same text with the new date and its time expressions.
    ///   - dates: the new dates of its events, by their ids.
    package func redate(
        _ id: Int64, as prepared: PreparedDocument, dates: [Int64: EventDate]
    ) throws {
        try archive.write { database in
            try DateRows.update(
                database, document: id, as: prepared, dates: dates, times: documents)
            try RelationRows.recount(database, ofDocument: id)
            try merger.mergeAgain(document: id, at: Timestamp.now())
        }
    }

    /// Writes new readings of stored documents over the old ones, in one transaction.
    ///
    /// Events that are the same keep their ids; what a person has decided stays.
    ///
    /// - Parameters:
    ///   - batch: ids of documents with their texts, read anew.
    ///   - isKept: `false` only tells what would change.
    package func reread(
        _ batch: [(id: Int64, prepared: PreparedDocument)], isKept: Bool = true
    ) throws -> [Rereading] {
        defer { if !isKept { forget() } }
        do {
            let rereadings = try archive.write(isKept: isKept) { database in
                try begin()
                let now = Timestamp.now()
                let rewriter = DocumentRewriter(
                    database, actors: actors, documents: documents, events: events,
                    relations: relations)
                return try batch.map { id, prepared in
                    let parted = try merger.part(fromOthers: id)
                    let rereading = try rewriter.rewrite(id, as: prepared)
                    try merger.mergeAgain(document: id, with: parted, at: now)
                    return rereading
                }
            }
            if !isKept { try archive.writeWithoutTransaction { _ in try codes.reload() } }
            return rereadings
        } catch {
            forget()
            try archive.writeWithoutTransaction { _ in try codes.reload() }
            throw error
        }
    }

    /// Takes a merge back: two events again. Throws `StoreError.noSuchMerge`.
    package func undoMerge(_ id: Int64) throws {
        try archive.write { _ in
            guard try merger.undo(merge: id, at: Timestamp.now()) else {
                throw StoreError.noSuchMerge(path: archive.path, id: id)
            }
        }
    }

    /// `PRAGMA data_version` changes when another connection has committed.
    private func forgetIfOthersWrote() throws {
        let present = try version.first { $0.integer(0) } ?? nil
        if present != dataVersion { forget() }
        dataVersion = present
    }

    private func begin() throws {
        try forgetIfOthersWrote()
        documents.begin()
        events.begin()
    }

    private func forget() {
        actors.forget()
        merger.forget()
        copies.forget()
    }

    /// Rows of a table are written together, for all articles: first what others refer to, and
    /// last what asks for what is there, in the order of the articles.
    private func add(_ batch: [PreparedDocument], at now: String) throws -> [Outcome] {
        let (outcomes, newEvents) = try upkeep.withoutTriggers {
            try insert(batch, at: now)
        }
        for events in newEvents { try merger.merge(newEvents: events, at: now) }
        return outcomes
    }

    /// Writes the rows of a batch; returns the new events of each article that was not there yet.
    private func insert(
        _ batch: [PreparedDocument], at now: String
    ) throws -> (outcomes: [Outcome], events: [[Int64]]) {
        var outcomes: [Outcome] = []
        var added: [String: Int] = [:]
        var ids: [(prepared: PreparedDocument, id: Int64)] = []
        for prepared in batch {
            if let earlier = added[prepared.contentHash] {
                outcomes.append(
                    .present(
                        document: ids[earlier].id,
                        isUndated: ids[earlier].prepared.document.published.day == nil))
            } else if let found = try find(prepared.contentHash) {
                outcomes.append(.present(document: found.id, isUndated: found.isUndated))
            } else {
                let id = try documents.insert(prepared, addedAt: now)
                added[prepared.contentHash] = ids.count
                ids.append((prepared, id))
                outcomes.append(.added(document: id, events: prepared.findings.events.count))
            }
        }
        let sentenceIDs = try ids.map { try documents.insertSentences($0.prepared, of: $0.id) }
        try documents.flush()
        let eventIDs = try zip(ids, sentenceIDs).map { try addFindings($0.prepared, $0.id, $1) }
        try documents.flush()
        try events.flush()
        for (prepared, id) in ids { try copies.note(prepared.signature, ofDocument: id) }
        try copies.flush()
        if let first = events.firstID { try upkeep.count(eventsFrom: first) }
        // Last: any other statement would write out what the search tables have gathered.
        for ((prepared, id), sentences) in zip(ids, sentenceIDs) {
            try upkeep.search(prepared, document: id, sentences: sentences)
        }
        return (outcomes, eventIDs)
    }

    /// Returns the ids of the events.
    private func addFindings(
        _ prepared: PreparedDocument, _ id: Int64, _ sentenceIDs: [Int64]
    ) throws -> [Int64] {
        let actorIDs = try prepared.findings.actors.map { try actors.id(of: $0) }
        try documents.insertDetails(prepared, of: id, actorIDs: actorIDs)
        let context = EventRows.Context(
            prepared: prepared, documentID: id, actorIDs: actorIDs, sentenceIDs: sentenceIDs)
        let eventIDs = try prepared.findings.events.map { event in
            let id = try events.insert(event, in: context)
            merger.note(id, event, in: context)
            return id
        }
        try relations.insert(prepared.findings.relations, in: context)
        return eventIDs
    }
}
