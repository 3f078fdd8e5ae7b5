internal import Facts
internal import Language

/// Gives the expressions of one document their values, one after the other.
struct TimeReading {
    private let grammar: TimeGrammar
    private let tenses: TenseReader
    private let parsed: ParsedDocument
    private let story: TimeStory
    private var reference: TimeReference
    private var sentence = 0

    init(
        grammar: TimeGrammar, tenses: TenseReader, parsed: ParsedDocument, published: Day?,
        story: TimeStory
    ) {
        self.grammar = grammar
        self.tenses = tenses
        self.parsed = parsed
        self.story = story
        self.reference = TimeReference(
            published: published, isNarrative: story.isNarrative,
            writesDayFirst: story.writesDayFirst)
    }

    /// The expression that a candidate makes; `nil` where its value cannot exist (31 June).
    mutating func expression(
        of candidate: TimeGrammar.Candidate, in atoms: Span<TimeAtom>
    ) -> TimeExpression? {
        let rule = grammar.rules[candidate.rule]
        guard let kind = rule.kind else { return nil }
        let span = TextSpan(
            Int(atoms[candidate.match.start].start), Int(atoms[candidate.match.end - 1].end))
        let formula = rule.formula.filled(
            candidate.match.values, direction: direction(for: rule, span))
        let evaluator = TimeEvaluator(holidays: grammar.holidays, reference: reference)
        var expression = TimeExpression(
            span: span, kind: kind, value: nil, mod: mod(of: rule, candidate), rule: rule.id)
        switch evaluator.meaning(of: formula) {
        case .period(let period):
            if reference.isNarrative && formula == .call(.now, []) {
                expression.value = "PRESENT_REF"
                return expression
            }
            expression.value = period.value
            expression.first = period.first
            expression.last = period.last
            if reference.isNarrative || !formula.isAside { reference.focus = period }
        case .text(let text): expression.value = text
        case .unresolved: expression.formula = formula.text
        case .number, .recurring, .impossible: return nil
        }
        return expression
    }

    private static let mods = [
        "", "START", "MID", "END", "APPROX", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "MORE_THAN",
        "LESS_THAN", "ON_OR_AFTER",
    ]

    private func mod(of rule: TimeGrammar.Rule, _ candidate: TimeGrammar.Candidate) -> String? {
        guard rule.takesModFromText else { return rule.mod }
        let value = candidate.match.values[5]
        guard value >= 1, value < Double(TimeReading.mods.count) else { return nil }
        return TimeReading.mods[Int(value)]
    }

    private mutating func direction(for rule: TimeGrammar.Rule, _ span: TextSpan) -> TimeDirection {
        if let direction = rule.direction { return direction }
        guard rule.formula.names(.near) else { return .past }
        while sentence + 1 < parsed.sentences.count,
            parsed.sentences[sentence].span.end <= span.start
        {
            sentence += 1
        }
        let isDay = rule.formula.names(.monthdays) || rule.formula.names(.holidays)
        let fallback: TimeDirection = isDay ? .nearest : .past
        guard sentence < parsed.sentences.count else { return fallback }
        return tenses.direction(at: span, in: parsed.sentences[sentence]) ?? fallback
    }
}
