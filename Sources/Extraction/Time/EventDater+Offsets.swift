internal import Facts
internal import Language

/// So much time before or after another happening: "two days after the attack".
struct TimeOffset: Sendable {
    let relation: DateAnchor.Relation
    /// The head of the words that name the other happening.
    let head: Int
    /// Index of the duration in the expressions of the document.
    let duration: Int
}

extension EventDater {
    /// The offset that places a predicate: a duration before "after" or "before".
    func offset(from token: Int, _ sentence: Int) -> TimeOffset? {
        let tree = parsed.sentences[sentence]
        for place in placed[sentence] where times[place.index].kind == .duration {
            let next = place.tokens.upperBound
            guard next < tree.tokens.count,
                let relation = words.anchors[tree.tokens[next].formHash], relation != .during,
                let head = tree.head(of: next), head > next, head != token
            else { continue }
            guard tree.head(of: place.head) == token || tree.head(of: head) == token else {
                continue
            }
            return TimeOffset(relation: relation, head: head, duration: place.index)
        }
        return nil
    }

    /// Counted from the day of the other happening; `nil` where that or the length is unknown.
    func date(of offset: TimeOffset, _ sentence: Int) -> EventDate? {
        guard let known = dateOfAnchor(offset.head, sentence), known.precision == .day,
            let start = known.first, let length = times[offset.duration].value
        else { return nil }
        // Minutes and hours after it are the same day.
        if length.hasPrefix("PT") { return inferred(known) }
        guard let (count, unit) = EventDater.parts(of: length),
            let period = TimeStep.period(
                unit, steps: offset.relation == .before ? -count : count, from: start)
        else { return nil }
        var date = EventDate(
            expressionValue: period.value, first: period.first, last: period.last, formula: nil,
            words: times[offset.duration].span)
        date.basis = .inferred
        return date
    }

    /// `P2W` as 2 weeks; `nil` for what is not a whole number of one unit.
    static func parts(of duration: String) -> (count: Int, unit: TimeUnit)? {
        guard duration.hasPrefix("P"), let last = duration.last,
            let count = Int(duration.dropFirst().dropLast()), count > 0, count < 10_000
        else { return nil }
        switch last {
        case "D": return (count, .day)
        case "W": return (count, .week)
        case "M": return (count, .month)
        case "Y": return (count, .year)
        default: return nil
        }
    }

    /// "in the past three days" as the days that lead up to the day of publication.
    func running(_ token: Int, _ sentence: Int) -> EventDate? {
        guard let today = published.day, !isNarrative else { return nil }
        let tokens = parsed.sentences[sentence].tokens
        for place in placed[sentence] where place.governed.contains(token) {
            let expression = times[place.index]
            guard expression.kind == .duration, let length = expression.value,
                tokens[place.tokens].contains(where: { words.runningWords.contains($0.formHash) }),
                let (count, unit) = EventDater.parts(of: length),
                let first = EventDater.day(today, back: count, unit)
            else { continue }
            return EventDate(
                value: first.iso + "/" + today.iso, first: first, last: today,
                precision: .interval, basis: .text, words: expression.span)
        }
        return nil
    }

    private static func day(_ day: Day, back count: Int, _ unit: TimeUnit) -> Day? {
        switch unit {
        case .day: return day.adding(days: -count)
        case .week: return day.adding(days: -7 * count)
        default:
            guard let period = TimeStep.period(unit, steps: -count, from: day) else { return nil }
            let month = unit == .year ? day.month : period.number
            let length = Day.length(ofMonth: month, year: period.year)
            return Day(year: period.year, month: month, day: min(day.parts.day, length))
        }
    }

    /// "from Monday to Friday": two expressions that are the ends of one interval.
    func range(at place: PlacedTime, _ sentence: Int) -> EventDate? {
        let list = placed[sentence]
        guard let position = list.firstIndex(where: { $0.index == place.index }) else { return nil }
        if position + 1 < list.count,
            let date = range(list[position], list[position + 1], sentence)
        {
            return date
        }
        return position > 0 ? range(list[position - 1], list[position], sentence) : nil
    }

    private func range(_ one: PlacedTime, _ other: PlacedTime, _ sentence: Int) -> EventDate? {
        let tokens = parsed.sentences[sentence].tokens
        let start = one.tokens.lowerBound
        guard other.tokens.lowerBound - one.tokens.upperBound == 1,
            words.rangeJoints.contains(tokens[one.tokens.upperBound].formHash),
            tokens[one.tokens.upperBound].upos == .punct
                || start > 0 && words.rangeOpeners.contains(tokens[start - 1].formHash),
            let first = times[one.index].first, let last = times[other.index].last, first < last
        else { return nil }
        let from = EventDate(times[one.index]).value ?? first.iso
        let to = EventDate(times[other.index]).value ?? last.iso
        let isPlain = !from.contains("/") && !to.contains("/")
        return EventDate(
            value: isPlain ? from + "/" + to : first.iso + "/" + last.iso, first: first,
            last: last, precision: .interval, basis: .text,
            words: TextSpan(
                Int(times[one.index].span.start), Int(times[other.index].span.end)))
    }
}
