package import Facts

/// Reads a line that `archive extract --with text` wrote.
package struct FindingsDecoder {
    /// The article of a line and what was found in it.
    package struct Decoded: Sendable {
        package var article: ArticleLine
        package var findings: Findings
    }

    private let value: JSONValue
    private let points: CodePoints
    private var actorIndices: [String: Int] = [:]

    /// Throws the reason why a line cannot be taken.
    package static func decoded(_ line: [UInt8]) throws(ArticleLine.Failure) -> Decoded {
        let value: JSONValue
        do {
            value = try JSONParser.value(of: line)
        } catch {
            throw .init(id: .null, reason: "this is not JSON: \(error.reason)")
        }
        if let reason = value["error"]?.text {
            throw .init(id: value["id"] ?? .null, reason: "not extracted: \(reason)")
        }
        guard let text = value["text"]?.text else {
            let reason =
                value["sentences"] == nil
                ? "this is no output of `archive extract`"
                : "the line holds no text; write it with `archive extract --with text`"
            throw .init(id: value["id"] ?? .null, reason: reason)
        }
        var decoder = FindingsDecoder(value: value, text: Array(text.utf8))
        return try decoder.decoded(Array(text.utf8))
    }

    private init(value: JSONValue, text: [UInt8]) {
        self.value = value
        self.points = CodePoints(text)
    }

    private mutating func decoded(_ text: [UInt8]) throws(ArticleLine.Failure) -> Decoded {
        var document = Document(
            id: value["id"]?.textOrNumber ?? "", text: text, title: value["title"]?.text,
            url: value["url"]?.text, publisher: value["publisher"]?.text,
            author: value["author"]?.text)
        document.published = published(value["published"])
        let given = value["given"]?.text.flatMap { PublicationDate(iso: $0, basis: .given) }
        var original = document
        original.published = given ?? .unknown
        let findings = try findings(document.published)
        var extra: [JSONValue.Member] = []
        if case .object(let members)? = value["extra"] { extra = members }
        let article = ArticleLine(
            document: document, identifier: value["id"],
            contentHash: ArticleLine.hash(of: original), extra: extra)
        return Decoded(article: article, findings: findings)
    }

    private func published(_ value: JSONValue?) -> PublicationDate {
        let basis = PublicationDate.Basis(rawValue: value?["origin"]?.text ?? "") ?? .none
        let day = value?["value"]?.text.flatMap { Day(iso: $0) }
        return PublicationDate(day: day, instant: value?["instant"]?.text, basis: basis)
    }

    private mutating func findings(
        _ published: PublicationDate
    ) throws(ArticleLine.Failure) -> Findings {
        var findings = Findings(published: published)
        findings.sentences = try each("sentences", span)
        findings.actors = try each("actors", actor)
        for (index, actor) in findings.actors.enumerated() { actorIndices[actor.key] = index }
        findings.timeExpressions = try each("timexes", time)
        findings.events = try each("events", event)
        findings.relations = try each("relations", relation)
        findings.skipped = try each("skipped", skipped)
        return findings
    }

    private func each<Element>(
        _ key: String, _ decode: (JSONValue) throws(ArticleLine.Failure) -> Element
    ) throws(ArticleLine.Failure) -> [Element] {
        var elements: [Element] = []
        for element in value[key]?.elements ?? [] { elements.append(try decode(element)) }
        return elements
    }

    private func failure(_ reason: String) -> ArticleLine.Failure {
        .init(id: value["id"] ?? .null, reason: reason)
    }

    private func span(_ value: JSONValue) throws(ArticleLine.Failure) -> TextSpan {
        guard let start = value["start"]?.integer, let end = value["end"]?.integer,
            let span = points.span(from: start, to: end)
        else { throw failure("a start or end lies outside the text") }
        return span
    }

    private func optionalSpan(_ value: JSONValue?) throws(ArticleLine.Failure) -> TextSpan? {
        guard let value, !value.isNull else { return nil }
        return try span(value)
    }

    private func code<Code: RawRepresentable<String>>(
        _ value: JSONValue, _ key: String
    ) throws(ArticleLine.Failure) -> Code {
        guard let text = value[key]?.text, let code = Code(rawValue: text) else {
            throw failure("'\(key)' has a value that this program does not know")
        }
        return code
    }

    private func country(_ value: JSONValue) -> CountryCode? {
        value["country"]?.text.flatMap { CountryCode($0) }
    }

    private func sector(_ value: JSONValue) -> Sector? {
        value["sector"]?.text.flatMap { Sector(rawValue: $0) }
    }

    private func day(_ value: JSONValue, _ key: String) -> Day? {
        value[key]?.text.flatMap { Day(iso: $0) }
    }

    private func actor(_ value: JSONValue) throws(ArticleLine.Failure) -> Actor {
        var mentions: [TextSpan] = []
        for mention in value["mentions"]?.elements ?? [] { mentions.append(try span(mention)) }
        return Actor(
            key: value["key"]?.text ?? "", name: value["name"]?.text ?? "",
            kind: try code(value, "kind"), country: country(value), sector: sector(value),
            role: value["role"]?.text, aliases: value["aliases"]?.elements.compactMap(\.text) ?? [],
            mentions: mentions, rule: value["rule"]?.text)
    }

    private func time(_ value: JSONValue) throws(ArticleLine.Failure) -> TimeExpression {
        TimeExpression(
            span: try span(value), kind: try code(value, "type"), value: value["value"]?.text,
            mod: value["mod"]?.text, first: day(value, "first"), last: day(value, "last"),
            rule: value["rule"]?.text ?? "")
    }

    private func skipped(_ value: JSONValue) throws(ArticleLine.Failure) -> Skipped {
        Skipped(span: try span(value), reason: value["reason"]?.text ?? "")
    }

    private func participants(
        _ value: JSONValue?
    ) throws(ArticleLine.Failure) -> [Participant] {
        var participants: [Participant] = []
        for one in value?.elements ?? [] {
            participants.append(
                Participant(
                    actor: one["key"]?.text.flatMap { actorIndices[$0] }, span: try span(one),
                    country: country(one), sector: sector(one)))
        }
        return participants
    }

    private func event(_ value: JSONValue) throws(ArticleLine.Failure) -> Event {
        var mentions: [TextSpan] = []
        for mention in value["mentions"]?.elements ?? [] { mentions.append(try span(mention)) }
        return Event(
            trigger: try span(value), sentence: value["sentence"]?.integer ?? 0,
            type: try code(value, "type"), mode: value["mode"]?.text,
            cameo: value["cameo"]?.text ?? "", goldstein: value["goldstein"]?.double,
            contexts: value["contexts"]?.elements.compactMap(\.text) ?? [],
            status: try code(value, "status"), sources: try participants(value["source"]),
            targets: try participants(value["target"]), date: try date(value),
            place: try place(value["location"]),
            casualties: Casualties(
                killed: value["fatalities"]?.integer, wounded: value["wounded"]?.integer,
                detained: value["detained"]?.integer, crowd: value["crowd"]?.integer),
            attribution: value["attribution"]?.text.flatMap { actorIndices[$0] },
            confidence: value["confidence"]?.double ?? 0,
            rules: value["rules"]?.elements.compactMap(\.text) ?? [], mentions: mentions)
    }

    private func date(_ value: JSONValue) throws(ArticleLine.Failure) -> EventDate {
        var anchor: DateAnchor?
        if let relation = value["anchor_relation"]?.text.flatMap({
            DateAnchor.Relation(rawValue: $0)
        }), let words = try optionalSpan(value["anchor_text"]) {
            anchor = DateAnchor(relation: relation, words: words)
        }
        return EventDate(
            value: value["date"]?.text, first: day(value, "date_first"),
            last: day(value, "date_last"), precision: try code(value, "date_precision"),
            basis: try code(value, "date_basis"), words: try optionalSpan(value["date_text"]),
            anchor: anchor)
    }

    private func place(_ value: JSONValue?) throws(ArticleLine.Failure) -> Place? {
        guard let value, !value.isNull else { return nil }
        return Place(
            span: try span(value), name: value["name"]?.text ?? "", country: country(value),
            region: value["region"]?.text, latitude: value["lat"]?.double,
            longitude: value["lon"]?.double,
            alternatives: value["alternatives"]?.elements.compactMap(\.text) ?? [])
    }

    private func relation(_ value: JSONValue) throws(ArticleLine.Failure) -> Relation {
        guard let subject = value["subject"]?.text.flatMap({ actorIndices[$0] }) else {
            throw failure("a relation has a subject that is no actor of the line")
        }
        let words = value["object"]?.text ?? ""
        var object = Relation.Object.words(words)
        if value["object_is"]?.text != "words", let index = actorIndices[words] {
            object = .actor(index)
        }
        return Relation(
            subject: subject, kind: try code(value, "relation"), object: object,
            evidence: try span(value), rule: value["rule"]?.text ?? "")
    }
}
