package import Facts
package import Language
package import Lexicon

/// Finds the places that a document names and resolves each to country, region and coordinates.
package struct PlaceFinder: Sendable {
    private let gazetteer: Gazetteer

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.gazetteer = try Gazetteer()
    }

    /// In text order. Names that are part of a person's or an organisation's name are not places.
    package func places(
        in parsed: ParsedDocument, of document: Document, actors: ActorFindings
    ) -> [PlaceMention] {
        actors.places.compactMap { found in
            guard let entry = gazetteer.entry(at: found.entry) else { return nil }
            return PlaceMention(
                sentence: found.sentence, head: found.head,
                place: Place(
                    span: found.span, name: entry.name, country: entry.country,
                    region: entry.region, latitude: entry.latitude, longitude: entry.longitude,
                    alternatives: found.alternatives))
        }
    }
}
