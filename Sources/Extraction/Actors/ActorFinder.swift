package import Facts
package import Language
package import Lexicon

/// Finds the actors of a document: names, nominals and pronouns, resolved to a roster.
package struct ActorFinder: Sendable {
    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {}

    package func findings(in parsed: ParsedDocument, of document: Document) -> ActorFindings {
        ActorFindings(
            actors: [], mentions: [], tokenCounts: parsed.sentences.map(\.tokens.count))
    }
}
