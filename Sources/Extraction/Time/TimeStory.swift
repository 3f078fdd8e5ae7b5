internal import Facts

/// Whether a document, or a paragraph of it, tells of its own time or of the days before it was
/// published.
///
/// Evidence, never the source: a history names years and hardly any "today" or weekday.
struct TimeStory: Sendable {
    /// The whole document is a narrative.
    let isNarrative: Bool
    /// Whether the document writes the day before the month; `nil` where nothing in it tells.
    ///
    /// Dates in numbers that can be read one way only count most; else whether dates in words are
    /// "30 April" or "April 30".
    let writesDayFirst: Bool?

    init(
        _ selected: [TimeGrammar.Candidate], rules: [TimeGrammar.Rule], atoms: Span<TimeAtom>,
        published: Day?
    ) {
        var explicit = 0
        var deictic = 0
        var dayFirst = 0
        var wordsDayFirst = 0
        for candidate in selected {
            let rule = rules[candidate.rule]
            if rule.formula.names(.numeric) {
                let one = candidate.match.values[11]
                let other = candidate.match.values[12]
                if one > 12 { dayFirst += 1 } else if other > 12 { dayFirst -= 1 }
            } else if rule.formula.names(.monthdays) || rule.formula.names(.day) {
                let first = atoms[candidate.match.start]
                if first.isDigits, first.count <= 2 {
                    wordsDayFirst += 1
                } else if first.isCapitalised {
                    wordsDayFirst -= 1
                }
            }
            if rule.formula.isDeictic {
                deictic += 1
            } else if rule.formula.isExplicit {
                let year = candidate.match.values[0]
                if published == nil || year.isNaN || Int(year) < (published?.year ?? 0) {
                    explicit += 1
                }
            }
        }
        let evidence = dayFirst != 0 ? dayFirst : wordsDayFirst
        self.writesDayFirst = evidence == 0 ? nil : evidence > 0
        if published == nil {
            isNarrative = explicit > 0
        } else {
            // Histories of the development corpora have more than eight explicit years for one
            // deictic expression, news fewer than two.
            isNarrative = explicit >= 4 && explicit > 4 * deictic
        }
    }
}
