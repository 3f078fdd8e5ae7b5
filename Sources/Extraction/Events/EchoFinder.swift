internal import Facts
internal import Language
internal import Lexicon

/// Finds who did what the object of an act points back to: "rejected ⟦the charge⟧", "hailed ⟦the
/// ruling⟧", "welcomed ⟦the ceasefire⟧" are aimed at whoever charged, ruled, laid down arms.
struct EchoFinder {
    let context: EventContext
    let lexicon: FrameLexicon
    /// The object class of words for whatever somebody did: "move", "decision".
    private let deeds: UInt16?
    /// The object class of words for what courts hand down.
    private let rulings: UInt16?

    init(context: EventContext, lexicon: FrameLexicon) {
        self.context = context
        self.lexicon = lexicon
        self.deeds = lexicon.objectClass(named: "deed")
        self.rulings = lexicon.objectClass(named: "ruling")
    }

    /// - Parameter earlier: the acts told before, in text order.
    func author(of event: Event, _ earlier: [EventDraft]) -> [Participant] {
        let tree = context.parsed.sentences[event.sentence]
        guard let trigger = tree.tokens.firstIndex(where: { $0.span.end > event.trigger.start }),
            let noun = object(of: trigger, tree)
        else { return [] }
        let token = tree.tokens[noun]
        let lemma = lexicon.lemma(token.lemmaHash, ofForm: token.formHash)
        if rulings.map({ lexicon.isLemma(lemma, inObjectClass: $0) }) == true {
            return court(before: event)
        }
        let isDeed = deeds.map { lexicon.isLemma(lemma, inObjectClass: $0) } == true
        let types = types(of: lemma)
        guard isDeed || !types.isEmpty else { return [] }
        // "The attack" is rather an assault than a reproach: the first row of a noun goes first.
        for type in types {
            let found = author(of: event, earlier, reach: 6) { $0 == type }
            if !found.isEmpty { return found }
        }
        return isDeed ? author(of: event, earlier, reach: 2) { $0 != .consult } : []
    }

    /// Whoever did the last act of a type that the doer of the event had no part in.
    private func author(
        of event: Event, _ earlier: [EventDraft], reach: Int, where suits: (PLOVERType) -> Bool
    ) -> [Participant] {
        for draft in earlier.reversed() {
            let before = draft.event
            guard event.sentence - before.sentence <= reach else { return [] }
            guard suits(before.type), !before.sources.isEmpty, before.trigger != event.trigger,
                !isShared(before.sources, event.sources)
            else { continue }
            return before.sources
        }
        return []
    }

    /// The court named last.
    private func court(before event: Event) -> [Participant] {
        let court = context.actors.mentions.last {
            $0.sentence <= event.sentence && $0.sector == .judiciary
                && $0.span.start < event.trigger.start
                && $0.actor.map { context.actors.actors[$0].kind == .organisation } == true
        }
        guard let court, !event.sources.contains(where: { $0.actor == court.actor }) else {
            return []
        }
        return [
            Participant(
                actor: court.actor, span: court.span, country: court.country, sector: court.sector)
        ]
    }

    /// The object that points back, by its article or by a bare plural of things said before.
    private func object(of trigger: Int, _ tree: ParsedSentence) -> Int? {
        for child in tree.children(of: trigger) where child > trigger {
            switch tree.tokens[child].relation {
            case .obj, .obl: break
            default: continue
            }
            guard tree.tokens[child].upos == .noun else { continue }
            let pointsBack = tree.children(of: child).contains {
                tree.tokens[$0].relation == .det
                    && FunctionWord.pointingBack.contains(tree.tokens[$0].formHash)
            }
            if pointsBack { return child }
        }
        return nil
    }

    /// The types of the acts that a noun tells of, in the order of its rows.
    private func types(of lemma: UInt64) -> [PLOVERType] {
        var result: [PLOVERType] = []
        for index in lexicon.members(ofLemma: lemma) {
            let frame = lexicon.classes[lexicon.members[Int(index)].frame]
            guard frame.part == .noun, let type = frame.type, !result.contains(type) else {
                continue
            }
            result.append(type)
        }
        return result
    }

    private func isShared(_ one: [Participant], _ other: [Participant]) -> Bool {
        one.contains { mine in
            other.contains { $0.actor != nil && $0.actor == mine.actor || $0.span == mine.span }
        }
    }
}
