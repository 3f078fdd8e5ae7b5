package import Facts
package import Language
package import Lexicon

/// Finds political events: who did what to whom, when, where, and the words that say so.
package struct EventFinder: Sendable {
    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {}

    /// In text order of the first mention; one happening is one event.
    package func events(in context: EventContext) -> [Event] {
        []
    }
}
