package import Facts
package import Language
package import Lexicon

/// Finds the places that a document names and resolves each to country, region and coordinates.
package struct PlaceFinder: Sendable {
    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {}

    /// In text order.
    package func places(
        in parsed: ParsedDocument, of document: Document, actors: ActorFindings
    ) -> [PlaceMention] {
        []
    }
}
