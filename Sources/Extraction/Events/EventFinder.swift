package import Facts
internal import Language
package import Lexicon

/// Finds political events: who did what to whom, when, where, and the words that say so.
package struct EventFinder: Sendable {
    private let lexicon: FrameLexicon
    private let cameo: CAMEOTable
    private let words: EventWords
    private let filter: TopicFilter

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.lexicon = try FrameLexicon()
        self.cameo = try CAMEOTable()
        self.words = try EventWords(lexicon: lexicon)
        self.filter = try TopicFilter()
    }

    /// In text order of the first mention; one happening is one event.
    package func events(in context: EventContext) -> [Event] {
        var drafts: [EventDraft] = []
        let gate = EventGate(context: context, lexicon: lexicon)
        for index in context.parsed.sentences.indices {
            let sentence = context.parsed.sentences[index]
            guard !sentence.tokens.isEmpty else { continue }
            let reader = SentenceActReader(
                context: context, lexicon: lexicon, words: words, index: index)
            let topic = filter.verdict(on: reader.clause)
            for act in reader.acts()
            where gate.admits(act, in: reader.clause, topic: topic) {
                let assembler = EventAssembler(
                    context: context, lexicon: lexicon, cameo: cameo, words: words,
                    clause: reader.clause, sentence: index)
                if let draft = assembler.draft(of: act) { drafts.append(draft) }
            }
        }
        let opponents = OpponentFinder(context: context, lexicon: lexicon)
        return EventMerger(context: context).merged(drafts.map(opponents.completed)).map(\.event)
    }
}
