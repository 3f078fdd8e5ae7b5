package import Facts
package import Language
package import Lexicon

/// Finds time expressions and gives each its TIMEX3 value.
package struct TimeFinder: Sendable {
    private let grammar: TimeGrammar
    private let tenses: TenseReader
    /// What `EventDater` needs of the tables.
    package let datingWords: DatingWords

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        let tables = try TimeTables()
        self.grammar = try TimeGrammar(tables: tables)
        self.tenses = TenseReader(cues: tables.cues)
        self.datingWords = try DatingWords(cues: tables.cues)
    }

    /// In text order, without overlaps.
    package func expressions(in parsed: ParsedDocument, of document: Document) -> [TimeExpression] {
        findings(in: parsed, of: document).expressions
    }

    /// The expressions, and whether the document is a narrative.
    package func findings(in parsed: ParsedDocument, of document: Document) -> TimeFindings {
        let atoms = grammar.lexer.atoms(of: parsed.text)
        let selected = selection(from: atoms.span)
        guard !selected.isEmpty else { return TimeFindings(expressions: []) }
        let story = TimeStory(
            selected, rules: grammar.rules, atoms: atoms.span, published: document.published.day)
        var reader = TimeReading(
            grammar: grammar, tenses: tenses, parsed: parsed, published: document.published.day,
            story: story)
        return TimeFindings(
            expressions: selected.compactMap { reader.expression(of: $0, in: atoms.span) },
            isNarrative: story.isNarrative)
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
