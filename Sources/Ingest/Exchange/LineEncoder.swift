internal import Facts

/// Writes one article's line. Fields of EXTRACT.md first; with the layer `text`, those that only
/// `archive load` needs come after them in each object.
struct LineEncoder {
    private let document: Document
    private let findings: Findings
    private let layers: FindingsEncoder.Layers
    private let points: CodePoints
    private(set) var json: JSONWriter

    init(
        document: Document, findings: Findings, layers: FindingsEncoder.Layers, json: JSONWriter
    ) {
        self.document = document
        self.findings = findings
        self.layers = layers
        self.points = CodePoints(document.text)
        self.json = json
    }

    mutating func encode(identifier: JSONValue, extra: [JSONValue.Member]) {
        json.beginObject()
        json.key("id")
        json.value(identifier)
        encodePublished()
        if layers.text { encodeDocument() }
        list("sentences", findings.sentences) { $0.bounds($1) }
        list("timexes", findings.timeExpressions) { $0.encode($1) }
        list("actors", findings.actors) { $0.encode($1) }
        list("events", findings.events) { $0.encode($1) }
        list("relations", findings.relations) { $0.encode($1) }
        list("skipped", findings.skipped) { encoder, skipped in
            encoder.bounds(skipped.span)
            encoder.field("reason", skipped.reason)
        }
        if layers.predicates { list("predicates", findings.predicates) { $0.encode($1) } }
        if layers.tokens { list("tokens", findings.words) { $0.encode($1) } }
        if !extra.isEmpty {
            json.key("extra")
            json.value(.object(extra))
        }
        json.endObject()
        json.endLine()
    }

    // MARK: Parts

    private mutating func field(_ key: StaticString, _ text: String?) {
        json.key(key)
        json.string(text)
    }

    private mutating func field(_ key: StaticString, _ number: Int?) {
        json.key(key)
        if let number { json.number(number) } else { json.null() }
    }

    private mutating func field(_ key: StaticString, _ number: Double?) {
        json.key(key)
        if let number { json.number(number) } else { json.null() }
    }

    private mutating func bounds(_ span: TextSpan) {
        field("start", points.offset(ofByte: Int(span.start)))
        field("end", points.offset(ofByte: Int(span.end)))
    }

    private mutating func words(_ key: StaticString, at span: TextSpan) {
        json.key(key)
        json.string(document.text[span.range])
    }

    /// A list of objects.
    private mutating func list<Element>(
        _ key: StaticString, _ elements: [Element], encode: (inout LineEncoder, Element) -> Void
    ) {
        json.key(key)
        json.beginArray()
        for element in elements {
            json.beginObject()
            encode(&self, element)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func list(_ key: StaticString, _ texts: [String]) {
        json.key(key)
        json.beginArray()
        for text in texts { json.string(text) }
        json.endArray()
    }

    private func key(ofActor index: Int?) -> String? {
        guard let index, findings.actors.indices.contains(index) else { return nil }
        return findings.actors[index].key
    }

    // MARK: Objects

    private mutating func encodePublished() {
        let published = findings.published
        json.key("published")
        json.beginObject()
        field("value", published.day?.iso)
        switch published.basis {
        case .given, .dateline, .none: field("basis", published.basis.rawValue)
        case .metadata, .url, .filename: field("basis", PublicationDate.Basis.metadata.rawValue)
        }
        if layers.text {
            field("instant", published.instant)
            field("origin", published.basis.rawValue)
        }
        json.endObject()
    }

    private mutating func encodeDocument() {
        json.key("text")
        json.string(document.text[...])
        field("title", document.title)
        field("url", document.url)
        field("publisher", document.publisher)
        field("author", document.author)
        field("given", document.published.instant ?? document.published.day?.iso)
    }

    private mutating func encode(_ time: TimeExpression) {
        bounds(time.span)
        words("text", at: time.span)
        field("type", time.kind.rawValue)
        field("value", time.value)
        field("mod", time.mod)
        guard layers.text else { return }
        field("first", time.first?.iso)
        field("last", time.last?.iso)
        field("rule", time.rule)
    }

    private mutating func encode(_ actor: Actor) {
        field("key", actor.key)
        field("name", actor.name)
        field("kind", actor.kind.rawValue)
        field("country", actor.country?.code)
        field("sector", actor.sector?.rawValue)
        field("role", actor.role)
        list("aliases", actor.aliases)
        list("mentions", actor.mentions) { $0.bounds($1) }
        if layers.text { field("rule", actor.rule) }
    }

    private mutating func encode(_ event: Event) {
        bounds(event.trigger)
        field("sentence", event.sentence)
        words("trigger", at: event.trigger)
        field("type", event.type.rawValue)
        field("mode", event.mode)
        field("cameo", event.cameo)
        field("quad_class", event.type.quadClass.rawValue)
        field("goldstein", event.goldstein)
        list("contexts", event.contexts)
        field("status", event.status.rawValue)
        list("source", event.sources) { $0.encode($1) }
        list("target", event.targets) { $0.encode($1) }
        encode(event.date)
        encode(event.place)
        field("fatalities", event.casualties.killed)
        field("attribution", key(ofActor: event.attribution))
        field("confidence", event.confidence)
        list("rules", event.rules)
        list("mentions", event.mentions) { $0.bounds($1) }
        guard layers.text else { return }
        field("wounded", event.casualties.wounded)
        field("detained", event.casualties.detained)
        field("crowd", event.casualties.crowd)
    }

    private mutating func encode(_ participant: Participant) {
        field("key", key(ofActor: participant.actor))
        words("text", at: participant.span)
        field("country", participant.country?.code)
        field("sector", participant.sector?.rawValue)
        bounds(participant.span)
    }

    private mutating func encode(_ date: EventDate) {
        field("date", date.value)
        field("date_precision", date.precision.rawValue)
        field("date_basis", date.basis.rawValue)
        optional("date_text", date.words)
        guard layers.text else { return }
        field("date_first", date.first?.iso)
        field("date_last", date.last?.iso)
        field("anchor_relation", date.anchor?.relation.rawValue)
        optional("anchor_text", date.anchor?.words)
    }

    private mutating func optional(_ key: StaticString, _ span: TextSpan?) {
        json.key(key)
        guard let span else { return json.null() }
        json.beginObject()
        bounds(span)
        json.endObject()
    }

    private mutating func encode(_ place: Place?) {
        json.key("location")
        guard let place else { return json.null() }
        json.beginObject()
        words("text", at: place.span)
        field("country", place.country?.code)
        field("lat", place.latitude)
        field("lon", place.longitude)
        if layers.text {
            field("name", place.name)
            field("region", place.region)
            bounds(place.span)
            list("alternatives", place.alternatives)
        }
        json.endObject()
    }

    private mutating func encode(_ relation: Relation) {
        field("subject", key(ofActor: relation.subject))
        field("relation", relation.kind.rawValue)
        switch relation.object {
        case .actor(let index): field("object", key(ofActor: index))
        case .words(let words): field("object", words)
        }
        bounds(relation.evidence)
        guard layers.text else { return }
        if case .words = relation.object { field("object_is", "words") }
        field("rule", relation.rule)
    }

    private mutating func encode(_ predicate: DatedPredicate) {
        bounds(predicate.span)
        field("date", predicate.date.value)
        field("basis", predicate.date.basis.rawValue)
    }

    private mutating func encode(_ word: Word) {
        bounds(word.span)
        field("lemma", word.lemma)
        field("upos", word.partOfSpeech)
        field("head", word.head)
        field("deprel", word.relation)
        field("sentence", word.sentence)
    }
}
