package import Facts
package import Language
package import Lexicon

/// Finds time expressions and gives each its TIMEX3 value.
package struct TimeFinder: Sendable {
    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {}

    /// In text order, without overlaps.
    package func expressions(in parsed: ParsedDocument, of document: Document) -> [TimeExpression] {
        []
    }
}
