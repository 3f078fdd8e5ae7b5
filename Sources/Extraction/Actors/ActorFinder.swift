package import Facts
package import Language
package import Lexicon

/// Finds the actors of a document: names, nominals and pronouns, resolved to a roster.
package struct ActorFinder: Sendable {
    private let gazetteer: Gazetteer
    private let nouns: ActorNounTable
    private let cues: NameCueTable

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.gazetteer = try Gazetteer()
        self.nouns = try ActorNounTable()
        self.cues = try NameCueTable()
    }

    /// Who takes part in the document. Never throws. Linear in its length, but for pronouns, which
    /// look back over a few sentences.
    package func findings(in parsed: ParsedDocument, of document: Document) -> ActorFindings {
        let reader = GazetteerReader(gazetteer: gazetteer)
        var views: [SentenceView] = []
        var drafts: [MentionDraft] = []
        var opensQuoted = false
        for (index, sentence) in parsed.sentences.enumerated() {
            let view = SentenceView(
                sentence, index: index, text: parsed.text, nouns: nouns, opensQuoted: opensQuoted)
            opensQuoted = view.endsQuoted
            let matches = reader.names(in: view, text: parsed.text)
            let segments = NameScanner.segments(in: view, matches: matches, cues: cues)
            drafts.append(
                contentsOf: PhraseReader.drafts(
                    in: view, segments: segments, cues: cues, nouns: nouns))
            views.append(view)
        }
        var resolver = EntityResolver(
            views: views, cues: cues, drafts: drafts,
            countries: CountryNames(gazetteer: gazetteer))
        resolver.resolve()
        return RosterWriter(parsed: parsed, resolver: resolver).findings()
    }
}
