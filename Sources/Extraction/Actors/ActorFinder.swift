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
        var reader = GazetteerReader(gazetteer: gazetteer, parsed: parsed)
        var views: [SentenceView] = []
        var segments: [[NameSegment]] = []
        var opensQuoted = false
        for (index, sentence) in parsed.sentences.enumerated() {
            let view = SentenceView(
                sentence, index: index, text: parsed.text, nouns: nouns, opensQuoted: opensQuoted)
            opensQuoted = view.endsQuoted
            segments.append(
                NameScanner.segments(in: view, matches: reader.names(in: view), cues: cues))
            views.append(view)
        }
        DoubtfulNames(views: views, cues: cues).settle(&segments)
        let drafts = zip(views, segments).flatMap { view, segments in
            PhraseReader.drafts(in: view, segments: segments, cues: cues, nouns: nouns)
        }
        var resolver = EntityResolver(
            views: views, cues: cues, nouns: nouns, drafts: drafts,
            countries: CountryNames(gazetteer: gazetteer))
        resolver.resolve()
        return RosterWriter(parsed: parsed, resolver: resolver).findings()
    }
}
