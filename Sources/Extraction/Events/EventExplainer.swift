package import Facts
internal import Language
package import Lexicon

/// Tells how a sentence was read: words, tree, actors, times, frames tried and what became of them.
package struct EventExplainer: Sendable {
    private let analyzer: Analyzer
    private let timeFinder: TimeFinder
    private let actorFinder: ActorFinder
    private let placeFinder: PlaceFinder
    private let eventFinder: EventFinder
    private let knowledge: EventKnowledge

    /// Throws if a table or model compiled into the program cannot be read.
    package init() throws(LexiconError) {
        self.analyzer = try Analyzer()
        self.timeFinder = try TimeFinder()
        self.actorFinder = try ActorFinder()
        self.placeFinder = try PlaceFinder()
        self.eventFinder = try EventFinder()
        self.knowledge = try EventKnowledge()
    }

    /// Text for a person to read; one block for each sentence, then the events.
    package func explanation(of document: Document) -> String {
        let parsed = analyzer.parse(document.text)
        let timeFindings = timeFinder.findings(in: parsed, of: document)
        let times = timeFindings.expressions
        let actors = actorFinder.findings(in: parsed, of: document)
        let places = placeFinder.places(in: parsed, of: document, actors: actors)
        let context = EventContext(
            document: document, parsed: parsed, times: times, actors: actors, places: places,
            dater: EventDater(
                parsed: parsed, times: timeFindings, published: document.published,
                words: timeFinder.datingWords))
        var lines: [String] = []
        for index in parsed.sentences.indices {
            lines += tree(of: parsed.sentences[index], in: parsed)
            lines += people(in: context, sentence: index)
            lines += frames(in: context, sentence: index)
        }
        for time in times {
            lines.append("time      \(document.words(at: time.span)) = \(time.value ?? "?")")
        }
        for event in eventFinder.events(in: context) { lines += description(of: event, context) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func tree(of sentence: ParsedSentence, in parsed: ParsedDocument) -> [String] {
        sentence.tokens.enumerated().map { index, token in
            let head = token.head < 0 ? "root" : parsed.form(sentence.tokens[Int(token.head)])
            return [
                pad(String(index + 1), 4), pad(parsed.form(token), 16),
                pad(parsed.lemma(token), 14),
                pad(token.upos.name, 6), pad(token.xpos.name, 5), pad(token.relation.name, 12),
                "\(token.head + 1) \(head)",
            ].joined(separator: " ")
        }
    }

    private func people(in context: EventContext, sentence: Int) -> [String] {
        context.actors.mentions.filter { $0.sentence == sentence }.map { mention in
            let key = mention.actor.map { context.actors.actors[$0].key } ?? "-"
            return "actor     \(context.document.words(at: mention.span))  \(key)"
                + " \(mention.country?.code ?? "-")/\(mention.sector?.rawValue ?? "-")"
                + " \(mention.form) \(mention.usage) head \(mention.head + 1)"
        }
    }

    private func frames(in context: EventContext, sentence: Int) -> [String] {
        let lexicon = knowledge.lexicon
        let reader = SentenceActReader(
            context: context, lexicon: lexicon, words: knowledge.words, index: sentence)
        let acts = ActReader(
            clause: reader.clause, lexicon: lexicon, parties: reader.parties,
            denials: reader.denials, actors: context.actors)
        var lines: [String] = []
        for token in reader.clause.sentence.tokens.indices {
            for index in lexicon.members(ofLemma: reader.clause.lemma(token)) {
                let member = lexicon.members[Int(index)]
                let why: String
                switch acts.matcher.verdict(on: Int(index), at: token) {
                case .applies: why = "applies"
                case .wrongPart: continue
                case .lacksParticle: why = "lacks its particle"
                case .fails(let condition): why = "fails: \(condition)"
                }
                lines.append("frame     \(token + 1) \(member.id): \(why)")
            }
        }
        for act in reader.acts() {
            lines.append(
                "act       \(act.token + 1) \(act.type?.rawValue ?? "-") \(act.rules)"
                    + " \(sides(act.sources)) > \(sides(act.targets))")
        }
        return lines
    }

    private func sides(_ parties: [Party]) -> String {
        parties.map { $0.country?.code ?? $0.sector?.rawValue ?? "?" }.joined(separator: "+")
    }

    private func description(of event: Event, _ context: EventContext) -> [String] {
        let document = context.document
        func list(_ parties: [Participant]) -> String {
            parties.map {
                "\(document.words(at: $0.span)) (\($0.country?.code ?? "-")/\($0.sector?.rawValue ?? "-"))"
            }.joined(separator: ", ")
        }
        return [
            "event     \(event.type.rawValue) \(event.mode ?? "-") \(event.cameo) \(event.status)"
                + " '\(document.words(at: event.trigger))' confidence \(event.confidence)",
            "  source  \(list(event.sources))", "  target  \(list(event.targets))",
            "  when    \(event.date.value ?? "-") (\(event.date.basis))"
                + "  where \(event.place?.name ?? "-")",
            "  rules   \(event.rules.joined(separator: " "))",
        ]
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
