package import Facts
internal import Language
package import Lexicon

/// Finds political events: who did what to whom, when, where, and the words that say so.
package struct EventFinder: Sendable {
    private let knowledge: EventKnowledge

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.knowledge = try EventKnowledge()
    }

    /// In text order of the first mention; one happening is one event.
    package func events(in context: EventContext) -> [Event] {
        let lexicon = knowledge.lexicon
        let words = knowledge.words
        var drafts: [EventDraft] = []
        var scene: EventScene?
        var speech: EventScene?
        let addressees = AddresseeFinder(
            context: context, table: knowledge.addressees, lexicon: lexicon)
        let gate = EventGate(context: context, lexicon: lexicon)
        for index in context.parsed.sentences.indices {
            let sentence = context.parsed.sentences[index]
            guard !sentence.tokens.isEmpty else { continue }
            let reader = SentenceActReader(
                context: context, lexicon: lexicon, words: words, index: index)
            let topic = knowledge.filter.verdict(on: reader.clause)
            let isUnrest = EventFinder.isUnrest(before: index, drafts)
            for act in reader.acts() {
                let isToll = !gate.admits(
                    act, in: reader.clause, sentence: index, topic: topic, isUnrest: isUnrest)
                if isToll, !gate.isToll(act, in: reader.clause, topic: topic) { continue }
                let assembler = EventAssembler(
                    context: context, lexicon: lexicon, cameo: knowledge.cameo, words: words,
                    clause: reader.clause, sentence: index, scene: scene)
                guard var draft = assembler.draft(of: act) else { continue }
                if isToll {
                    draft.isToll = true
                    drafts.append(draft)
                    continue
                }
                if draft.event.place == nil, let speech, speech.isCarriedOn(by: draft.event) {
                    // "In Canberra, the minister told … ⟦She⟧ praised …"
                    draft.event.place = speech.place
                }
                let completed = addressees.completed(draft, after: drafts)
                if gate.stands(act, addressed: completed.event) { drafts.append(completed) }
            }
            speech = drafts.last {
                $0.event.sentence == index && $0.event.place != nil && $0.event.isStatement
            }.flatMap { draft in
                draft.event.place.map {
                    EventScene(
                        sentence: index, place: $0,
                        speakers: Set(draft.event.sources.compactMap(\.actor)))
                }
            }
            if let last = drafts.last(where: { $0.isBodily && $0.event.sentence == index }),
                let place = last.event.place
            {
                scene = EventScene(sentence: index, place: place)
            }
        }
        return EventMerger(context: context).merged(drafts).map(\.event)
    }

    /// Whether the two sentences before tell of protests or of force by an authority: whoever is
    /// then hurt or held is so for politics.
    private static func isUnrest(before sentence: Int, _ drafts: [EventDraft]) -> Bool {
        for draft in drafts.reversed() {
            guard sentence - draft.event.sentence <= 2 else { return false }
            switch draft.event.type {
            case .protest, .assault, .coerce: return true
            default: continue
            }
        }
        return false
    }
}
