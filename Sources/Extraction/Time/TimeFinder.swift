package import Facts
package import Language
package import Lexicon

/// Finds time expressions and gives each its TIMEX3 value.
package struct TimeFinder: Sendable {
    private let grammar: TimeGrammar
    private let tenses: TenseReader

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        let tables = try TimeTables()
        self.grammar = try TimeGrammar(tables: tables)
        self.tenses = TenseReader(cues: tables.cues)
    }

    /// In text order, without overlaps.
    package func expressions(in parsed: ParsedDocument, of document: Document) -> [TimeExpression] {
        let atoms = grammar.lexer.atoms(of: parsed.text)
        let selected = selection(from: atoms.span)
        guard !selected.isEmpty else { return [] }
        let story = TimeStory(
            selected, rules: grammar.rules, atoms: atoms.span, published: document.published.day)
        var reader = TimeReading(
            grammar: grammar, tenses: tenses, parsed: parsed, published: document.published.day,
            story: story)
        return selected.compactMap { reader.expression(of: $0, in: atoms.span) }
    }

    /// The best of overlapping candidates: the first to begin, then the longest, then the earlier
    /// row; without those that only look like a time.
    private func selection(from atoms: Span<TimeAtom>) -> [TimeGrammar.Candidate] {
        var selected: [TimeGrammar.Candidate] = []
        var end = 0
        for candidate in grammar.candidates(in: atoms) where candidate.match.start >= end {
            end = candidate.match.end
            if grammar.rules[candidate.rule].kind != nil { selected.append(candidate) }
        }
        return selected
    }
}
