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
    private var dayFocusSentence = 0
    /// The last sentence of a news story that told of an earlier year.
    private var history: Int?

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
            candidate.match.values, direction: direction(for: rule, candidate.match, span))
        let goesOn = goesOnWithHistory(formula)
        let evaluator = TimeEvaluator(
            holidays: grammar.holidays,
            reference: goesOn ? historyReference : reference(for: formula))
        var expression = TimeExpression(
            span: span, kind: kind, value: nil, mod: mod(of: rule, candidate), rule: rule.id)
        if evaluator.isAmbiguous(formula) { expression.mod = TimeReading.ambiguous }
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
            noteHistory(period, formula, at: span, goesOn: goesOn)
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
        if sentence - dayFocusSentence > 3 { reference.focusDay = nil }
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

    /// Whether a news story, in a paragraph that tells of an earlier year, goes on with it: "In 2014
    /// Russia annexed Crimea. In April …" is April 2014.
    private func goesOnWithHistory(_ formula: TimeFormula) -> Bool {
        guard let history, sentence - history <= 1, !reference.isNarrative,
            case .call(.past, let arguments) = formula, let argument = arguments.first
        else { return false }
        guard
            argument.names(.months) || argument.names(.monthdays) || argument.names(.seasons),
            isSameParagraph(history, sentence)
        else { return false }
        return !isNews(formula)
    }

    /// Whether the expression lies in the sixty days around publication if it is read as news.
    private func isNews(_ formula: TimeFormula) -> Bool {
        let evaluator = TimeEvaluator(holidays: grammar.holidays, reference: reference)
        guard let today = reference.published,
            case .period(let period) = evaluator.meaning(of: formula), let last = period.last
        else { return false }
        return abs(today.ordinal - last.ordinal) <= 60
    }

    private var historyReference: TimeReference {
        var reference = reference
        reference.isNarrative = true
        return reference
    }

    private mutating func noteHistory(
        _ period: CalendarPeriod, _ formula: TimeFormula, at span: TextSpan, goesOn: Bool
    ) {
        if goesOn {
            history = sentence
        } else if let published = reference.published, formula.isExplicit, period.year > 0,
            period.grain != .century, period.grain != .decade, period.year < published.year
        {
            if !describes(span) { history = sentence }
        } else if formula.isDeictic {
            history = nil
        }
    }

    /// Whether the expression stands in a clause that describes a noun, so that the story goes on
    /// without it: "The rebels, who signed a truce in 2006, …".
    private func describes(_ span: TextSpan) -> Bool {
        guard sentence < parsed.sentences.count else { return false }
        let tree = parsed.sentences[sentence]
        var current = tree.tokens.firstIndex { $0.span.end > span.start }
        while let token = current {
            switch tree.tokens[token].relation {
            case .acl, .aclRelcl, .appos: return true
            default: current = tree.head(of: token)
            }
        }
        return false
    }

    private func isSameParagraph(_ one: Int, _ other: Int) -> Bool {
        guard one < other, other < parsed.sentences.count else { return true }
        let start = Int(parsed.sentences[one].span.end)
        let end = Int(parsed.sentences[other].span.start)
        return start >= end || !parsed.text[start..<end].contains(0x0A)
    }

    /// Moves the focus, except to what is said in passing: in a story a bare year in the middle of
    /// a sentence that lies years away, in news a date measured from another.
    private mutating func follow(
        _ period: CalendarPeriod, _ formula: TimeFormula, _ span: TextSpan
    ) {
        if reference.isNarrative {
            if isAside(period, span) { return }
        } else if formula.isAside {
            return
        }
        reference.focus = period
        if period.grain == .day {
            reference.focusDay = period
            dayFocusSentence = sentence
        }
        focusIsExplicit = formula.isExplicit
        focusSentence = sentence
    }

    /// In a story, a bare year in the middle of a sentence that lies years away, or is one that is
    /// planned for: "a campaign that would begin in 1976".
    private func isAside(_ period: CalendarPeriod, _ span: TextSpan) -> Bool {
        guard let focus = reference.focus, period.grain.rawValue <= 2, !opens(span) else {
            return false
        }
        if abs(focus.year - period.year) > 2 { return true }
        guard period.year > focus.year, sentence < parsed.sentences.count else { return false }
        return tenses.bearing(at: span, in: parsed.sentences[sentence])?.direction == .future
    }

    /// Whether the expression stands within the first words of its sentence.
    private func opens(_ span: TextSpan) -> Bool {
        guard sentence < parsed.sentences.count else { return false }
        let start = parsed.sentences[sentence].span.start
        return span.start - start < 16
    }

    /// The mod of a date in numbers that can be read in two ways ("03/04/2025"): ours, not TIMEX3's.
    static let ambiguous = "AMBIGUOUS"

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

    private func direction(
        for rule: TimeGrammar.Rule, _ match: TimeMatcher.Match, _ span: TextSpan
    ) -> TimeDirection {
        if let direction = rule.direction { return direction }
        guard rule.formula.names(.near) else { return .past }
        let isDay = rule.formula.names(.monthdays) || rule.formula.names(.holidays)
        let fallback: TimeDirection = isDay ? .nearest : .past
        guard sentence < parsed.sentences.count,
            let bearing = tenses.bearing(at: span, in: parsed.sentences[sentence])
        else { return fallback }
        if !bearing.isSure, rule.formula.names(.weekdays), isYesterday(match.values[6]) {
            return .past
        }
        return bearing.direction
    }

    /// Whether the weekday is that of the day before publication: nobody calls a day that is six
    /// days ahead by the bare name of yesterday.
    private func isYesterday(_ weekday: Double) -> Bool {
        guard let published = reference.published, weekday >= 1, weekday <= 7 else { return false }
        return (published.weekday + 6 - Int(weekday)) % 7 == 0
    }
}
