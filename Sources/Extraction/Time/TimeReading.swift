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
    /// Whether the focus was named with its year, and in which sentence.
    private var focusIsExplicit = false
    private var focusSentence = 0

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
        advance(to: span)
        let formula = rule.formula.filled(
            candidate.match.values, direction: direction(for: rule, span))
        let evaluator = TimeEvaluator(
            holidays: grammar.holidays, reference: reference(for: formula))
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
            follow(period, formula, span)
        case .text(let text): expression.value = text
        case .unresolved: expression.formula = formula.text
        case .number, .recurring, .impossible: return nil
        }
        return expression
    }

    private mutating func advance(to span: TextSpan) {
        while sentence + 1 < parsed.sentences.count,
            parsed.sentences[sentence].span.end <= span.start
        {
            sentence += 1
        }
    }

    /// In news "a year earlier" is measured from a date with its year just before it, or from the
    /// quarter under report, else from the day of publication.
    private func reference(for formula: TimeFormula) -> TimeReference {
        guard !reference.isNarrative, formula.isAside, formula.countsYears,
            let focus = reference.focus, focus.grain != .quarter,
            !focusIsExplicit || sentence - focusSentence > 1
        else { return reference }
        var reference = reference
        reference.focus = nil
        return reference
    }

    /// Moves the focus, except to what is said in passing: in a story a bare year in the middle of
    /// a sentence that lies years away, in news a date measured from another.
    private mutating func follow(
        _ period: CalendarPeriod, _ formula: TimeFormula, _ span: TextSpan
    ) {
        if reference.isNarrative {
            if let focus = reference.focus, period.grain.rawValue <= 2,
                abs(focus.year - period.year) > 2, !opens(span)
            {
                return
            }
        } else if formula.isAside {
            return
        }
        reference.focus = period
        focusIsExplicit = formula.isExplicit
        focusSentence = sentence
    }

    /// Whether the expression stands within the first words of its sentence.
    private func opens(_ span: TextSpan) -> Bool {
        guard sentence < parsed.sentences.count else { return false }
        let start = parsed.sentences[sentence].span.start
        return span.start - start < 16
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
        let isDay = rule.formula.names(.monthdays) || rule.formula.names(.holidays)
        let fallback: TimeDirection = isDay ? .nearest : .past
        guard sentence < parsed.sentences.count else { return fallback }
        return tenses.direction(at: span, in: parsed.sentences[sentence]) ?? fallback
    }
}
