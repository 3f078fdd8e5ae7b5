package import Facts
package import Language
package import Lexicon

/// Finds the actors of a document: names, nominals and pronouns, resolved to a roster.
package struct ActorFinder: Sendable {
    private let gazetteer: Gazetteer
    private let nouns: ActorNounTable
    private let cues: NameCueTable
    private let typer: NameTyper
    private let pronouns: PronounModel

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.gazetteer = try Gazetteer()
        self.nouns = try ActorNounTable()
        self.cues = try NameCueTable()
        self.typer = NameTyper(cues: cues)
        switch PronounModel.embedded {
        case .success(let model): self.pronouns = model
        case .failure(let error): fatalError("the model compiled in cannot be read: \(error)")
        }
    }

    /// Who takes part in the document. Never throws. Linear in its length, but for pronouns, which
    /// look back over a few sentences.
    package func findings(in parsed: ParsedDocument, of document: Document) -> ActorFindings {
        var reader = GazetteerReader(gazetteer: gazetteer, parsed: parsed)
        let views = SentenceView.views(of: parsed, nouns: nouns)
        let sights = reader.sights(in: views)
        let classes = typer.classes(of: views, sights: sights, text: parsed.text)
        let links = PronounLinker(
            views: views, text: parsed.text, cues: cues, classes: classes, sights: sights
        ).links(by: pronouns)
        var segments = views.map { view in
            NameScanner.segments(in: view, matches: reader.names(in: view), cues: cues)
        }
        DoubtfulNames(views: views, cues: cues, classes: classes).settle(&segments)
        let drafts = zip(views, segments).flatMap { view, segments in
            PhraseReader.drafts(in: view, segments: segments, cues: cues, nouns: nouns)
        }
        var resolver = EntityResolver(
            views: views, cues: cues, nouns: nouns, drafts: drafts, nameClasses: classes,
            pronounLinks: links,
            countries: CountryNames(gazetteer: gazetteer))
        resolver.resolve()
        return RosterWriter(parsed: parsed, resolver: resolver).findings()
    }
}
