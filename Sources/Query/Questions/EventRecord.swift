import Facts
import GRDB

/// What is known of one extracted event, as rows of field and value.
struct EventRecord {
    private(set) var rows: [[AnswerCell]] = []
    private let event: Row

    /// - Parameter event: a row of `events` with the names of its codes.
    init(_ event: Row, _ database: Database) throws {
        self.event = event
        let id: Int64 = event["id"]
        add("event", "\(id)")
        let mode = (event["mode"] as String?).map { " (\($0))" } ?? ""
        add("what", "\(event["type_name"] as String)\(mode)")
        try addParticipants(of: id, database)
        addDate()
        addPlace()
        add("status", event["status"])
        add("said by", event["speaker"])
        for field in ["killed", "wounded", "detained", "crowd"] {
            add(field, (event[field] as Int?).map(String.init))
        }
        let goldstein = (event["goldstein"] as Double?).map { ", Goldstein \($0)" } ?? ""
        let code = "\(event["cameo"] as String) \(event["cameo_name"] as String)"
        add("code", "CAMEO \(code), \(event["quad_class"] as String)\(goldstein)")
        add("confidence", "\(event["confidence"] as Double)")
        addReview()
        let reports: Int = event["report_count"]
        let publishers: Int = event["publisher_count"]
        add(
            "reports",
            "\(Phrase.count(reports, "article")), \(Phrase.count(publishers, "known publisher"))")
    }

    private mutating func add(_ field: String, _ value: String?) {
        guard let value else { return }
        rows.append([.text(field), .text(value)])
    }

    private mutating func addParticipants(of id: Int64, _ database: Database) throws {
        let participants = try Row.fetchAll(
            database,
            sql: """
                SELECT participants.role, participants.words, actors.name AS name,
                  participants.country, participants.sector
                FROM participants
                LEFT JOIN actors ON actors.id = participants.actor_id
                WHERE participants.event_id = ?
                ORDER BY participants.role, participants.position
                """, arguments: [id])
        for row in participants {
            let words: String = row["words"]
            let name = (row["name"] as String?) ?? words
            let codes = [row["country"] as String?, row["sector"] as String?].compactMap { $0 }
            let kind = codes.isEmpty ? "" : " (\(codes.joined(separator: ", ")))"
            let quoted = words == name ? "" : ", in the words \"\(words)\""
            add(row["role"], "\(name)\(kind)\(quoted)")
        }
    }

    private mutating func addDate() {
        let value: String? = event["date"]
        let published = (event["published"] as String?).flatMap { Day(iso: $0) }
        rows.append([.text("date"), .date(AnswerDate(value: value, reported: published))])
        let words = (event["date_words"] as String?).map { "\"\($0)\"" }
        let basis =
            switch DateBasis(rawValue: event["date_basis"]) {
            case .text: "the words \(words ?? "of the text")"
            case .publication: "the day of publication: the sentence tells today's news"
            case .inferred: "the same occasion as another dated event"
            default:
                words.map { "nothing yet: \($0) needs the day of publication" }
                    ?? "nothing: the text does not say"
            }
        add("dated by", basis)
        if let relation: String = event["anchor_relation"],
            let anchor: String = event["anchor_words"]
        {
            add("time", "\(relation) \"\(anchor)\"")
        }
    }

    private mutating func addPlace() {
        guard let place: String = event["place"] else { return }
        let names = [place, event["place_region"] as String?, event["place_country"] as String?]
        let text = names.compactMap { $0 }.joined(separator: ", ")
        guard let north: Double = event["latitude"], let east: Double = event["longitude"] else {
            return add("place", text)
        }
        add("place", "\(text) (\(north), \(east))")
    }

    private mutating func addReview() {
        if let kept: Int64 = event["merged_into"] {
            add("review", "merged into event \(kept)")
        } else if let review: String = event["review"], review != "auto" {
            add("review", review)
        }
    }
}
