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
        let addressees = AddresseeFinder(context: context, table: knowledge.addressees)
        let gate = EventGate(context: context, lexicon: lexicon)
        for index in context.parsed.sentences.indices {
            let sentence = context.parsed.sentences[index]
            guard !sentence.tokens.isEmpty else { continue }
            let reader = SentenceActReader(
                context: context, lexicon: lexicon, words: words, index: index)
            let topic = knowledge.filter.verdict(on: reader.clause)
            for act in reader.acts() {
                let isToll = !gate.admits(act, in: reader.clause, sentence: index, topic: topic)
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
                let completed = addressees.completed(draft, after: drafts)
                if gate.stands(act, addressed: completed.event) { drafts.append(completed) }
            }
            if let last = drafts.last(where: { $0.isBodily && $0.event.sentence == index }),
                let place = last.event.place
            {
                scene = EventScene(sentence: index, place: place)
            }
        }
        return EventMerger(context: context).merged(drafts).map(\.event)
    }
}
