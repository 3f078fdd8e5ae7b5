internal import Facts
internal import GRDB

/// Writes events with their mentions, participants, pairs and rules.
///
/// What it is told to write is in the archive after `flush`, at the latest.
final class EventRows {
    private let codes: CodeGuard
    private let ids: RowNumbers
    private let events: RowBuffer
    private let update: InsertStatement
    private let clear: [InsertStatement]
    private let mentions: RowBuffer
    private let participants: RowBuffer
    private let pairs: RowBuffer
    private let rules: RowBuffer

    /// What an extraction says of an event, in the order of `values`.
    private static let columns = [
        "document_id", "type", "mode", "cameo", "quad_class", "goldstein", "contexts", "status",
        "date", "date_start", "date_end", "date_precision", "date_basis", "date_words",
        "date_words_start", "date_words_end", "anchor_relation", "anchor_words", "anchor_start",
        "anchor_end", "place", "place_region", "place_country", "place_start", "place_end",
        "latitude", "longitude", "killed", "wounded", "detained", "crowd", "attributed_to",
        "confidence", "mention_count", "publisher_count",
    ]

    init(_ database: Database, codes: CodeGuard, documents: DocumentRows) throws {
        self.codes = codes
        ids = try RowNumbers(database, "events")
        events = RowBuffer(
            database, "events", columns: ["id"] + EventRows.columns, after: [documents.documents])
        update = try InsertStatement(
            database,
            """
            UPDATE events SET \(EventRows.columns.map { $0 + " = ?" }.joined(separator: ", ")),
              report_count = 1
            WHERE id = ?
            """)
        clear = try [
            "mentions WHERE told_event_id", "participants WHERE event_id",
            "event_pairs WHERE event_id", "event_rules WHERE event_id",
        ].map { try InsertStatement(database, "DELETE FROM \($0) = ?") }
        mentions = RowBuffer(
            database, "mentions",
            columns: [
                "event_id", "told_event_id", "document_id", "sentence_id", "start_offset",
                "end_offset", "trigger_words", "status", "confidence",
            ], after: [events, documents.sentences])
        participants = RowBuffer(
            database, "participants",
            columns: [
                "event_id", "role", "position", "actor_id", "words", "country", "sector",
                "start_offset", "end_offset", "date_start",
            ], after: [events])
        pairs = RowBuffer(
            database, "event_pairs",
            columns: [
                "event_id", "position", "source_actor_id", "target_actor_id", "source_country",
                "target_country", "is_joint", "date_start",
            ], after: [events])
        rules = RowBuffer(
            database, "event_rules", columns: ["event_id", "position", "rule"], after: [events])
    }

    /// The first event of the transaction; `nil` if there is none yet.
    var firstID: Int64? { ids.first }

    /// At the begin of a transaction: forgets what was left of one that failed.
    func begin() {
        for buffer in [events, mentions, participants, pairs, rules] { buffer.discard() }
        ids.reset()
    }

    /// Writes all rows that wait.
    func flush() throws {
        for buffer in [events, mentions, participants, pairs, rules] { try buffer.flush() }
    }

    /// What the rows of one document have in common.
    struct Context {
        var prepared: PreparedDocument
        var documentID: Int64
        /// Row of each actor of the roster.
        var actorIDs: [Int64]
        /// Row of each sentence.
        var sentenceIDs: [Int64]

        func actorID(_ index: Int?) -> Int64? {
            guard let index, actorIDs.indices.contains(index) else { return nil }
            return actorIDs[index]
        }

        func sentenceID(holding span: TextSpan) -> Int64? {
            prepared.sentence(holding: span).map { sentenceIDs[$0] }
        }

        func offsets(_ span: TextSpan?) -> Range<Int>? {
            span.map { prepared.points.range(of: $0) }
        }
    }

    /// Writes an event and all that belongs to it; returns its id.
    func insert(_ event: Event, in context: Context) throws -> Int64 {
        let id = try ids.take()
        try events.add(id, then: values(of: event, in: context))
        try insertParts(of: event, id: id, in: context)
        return id
    }

    /// Writes an event over the one that has this id and is told by the same document alone.
    func replace(_ id: Int64, by event: Event, in context: Context) throws {
        for statement in clear { try statement.run(id) }
        try update.run(all: (try values(of: event, in: context) + [id])[...])
        try insertParts(of: event, id: id, in: context)
    }

    private func insertParts(of event: Event, id: Int64, in context: Context) throws {
        let date = event.date.first?.iso
        let spans = event.mentions.isEmpty ? [event.trigger] : event.mentions
        for span in spans {
            let offsets = context.prepared.points.range(of: span)
            try mentions.add(
                id, id, context.documentID, context.sentenceID(holding: span),
                offsets.lowerBound, offsets.upperBound, context.prepared.words(at: span),
                event.status.rawValue, event.confidence)
        }
        try insert(event.sources, role: "source", of: id, date: date, in: context)
        try insert(event.targets, role: "target", of: id, date: date, in: context)
        for (position, joined) in Pair.all(of: event).enumerated() {
            try pairs.add(
                id, position, context.actorID(joined.source.actor),
                context.actorID(joined.target.actor), joined.source.country?.code,
                joined.target.country?.code, joined.isJoint, date)
        }
        for (position, name) in event.rules.enumerated() { try rules.add(id, position, name) }
    }

    private func values(
        of event: Event, in context: Context
    ) throws -> [(any BoundValue)?] {
        let date = event.date
        let dateWords = context.offsets(date.words)
        let anchorWords = context.offsets(date.anchor?.words)
        let placeWords = context.offsets(event.place?.span)
        try codes.ensure(cameo: event.cameo)
        try codes.ensure(country: event.place?.country?.code)
        return [
            context.documentID, event.type.rawValue, event.mode, event.cameo,
            event.type.quadClass.rawValue, event.goldstein, EventRows.json(event.contexts),
            event.status.rawValue, date.value, date.first?.iso, date.last?.iso,
            date.precision.rawValue, date.basis.rawValue,
            date.words.map { context.prepared.words(at: $0) }, dateWords?.lowerBound,
            dateWords?.upperBound, date.anchor?.relation.rawValue,
            (date.anchor?.words).map { context.prepared.words(at: $0) }, anchorWords?.lowerBound,
            anchorWords?.upperBound, event.place?.name, event.place?.region,
            event.place?.country?.code, placeWords?.lowerBound, placeWords?.upperBound,
            event.place?.latitude, event.place?.longitude, event.casualties.killed,
            event.casualties.wounded, event.casualties.detained, event.casualties.crowd,
            context.actorID(event.attribution), min(max(event.confidence, 0), 1),
            max(event.mentions.count, 1), context.prepared.document.publisher == nil ? 0 : 1,
        ]
    }

    private func insert(
        _ parties: [Participant], role: String, of id: Int64, date: String?,
        in context: Context
    ) throws {
        for (position, one) in parties.enumerated() {
            let offsets = context.prepared.points.range(of: one.span)
            try codes.ensure(country: one.country?.code)
            try participants.add(
                id, role, position, context.actorID(one.actor),
                context.prepared.words(at: one.span), one.country?.code, one.sector?.rawValue,
                offsets.lowerBound, offsets.upperBound, date)
        }
    }

    /// Contexts are words of our own, without characters that JSON escapes.
    static func json(_ words: [String]) -> String {
        if words.isEmpty { return "[]" }
        return "[" + words.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
}
