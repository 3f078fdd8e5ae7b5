package import Facts
package import Language
package import Lexicon

/// Finds standing facts between the actors of a document.
package struct RelationFinder: Sendable {
    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {}

    /// In text order of the evidence.
    package func relations(
        in parsed: ParsedDocument, actors: ActorFindings
    ) -> [Relation] {
        []
    }
}
