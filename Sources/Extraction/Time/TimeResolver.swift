package import Facts
package import Lexicon

/// Computes what waited for the day of publication, when somebody supplies it later.
package struct TimeResolver: Sendable {
    private let holidays: HolidayCalendar

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        let tables = try TimeTables()
        holidays = HolidayCalendar(rows: tables.holidays, moonDays: tables.moonDays)
    }

    /// The expression with value and days, if its formula can be computed now; unchanged if it has
    /// none, or needs more than the day of publication.
    package func resolved(_ expression: TimeExpression, published: Day) -> TimeExpression {
        guard let text = expression.formula, let period = period(text, published) else {
            return expression
        }
        var expression = expression
        expression.value = period.value
        expression.first = period.first
        expression.last = period.last
        expression.formula = nil
        return expression
    }

    /// The date of an event the same way. The basis becomes `publication` where the event was
    /// waiting for the day of publication itself, `text` otherwise.
    package func resolved(_ date: EventDate, published: Day) -> EventDate {
        guard let text = date.formula, let period = period(text, published) else { return date }
        var resolved = EventDate(
            expressionValue: period.value, first: period.first, last: period.last, formula: nil,
            words: date.words)
        if text == "now()" && date.words == nil { resolved.basis = .publication }
        resolved.anchor = date.anchor
        return resolved
    }

    private func period(_ text: String, _ published: Day) -> CalendarPeriod? {
        guard let formula = TimeFormula(text) else { return nil }
        let evaluator = TimeEvaluator(
            holidays: holidays, reference: TimeReference(published: published))
        guard case .period(let period) = evaluator.meaning(of: formula) else { return nil }
        return period
    }
}
