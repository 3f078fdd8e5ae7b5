import Facts

/// What must hold of the findings in any text, whatever its bytes.
enum FindingsFault {
    /// The first thing that does not hold; `nil` if all is well.
    static func first(in findings: Findings, of text: [UInt8]) -> String? {
        for span in spans(of: findings) where span.start < 0 || span.end < span.start {
            return "a span that runs backwards: \(span)"
        }
        for span in spans(of: findings) where Int(span.end) > text.count {
            return "a span beyond the text: \(span)"
        }
        for event in findings.events {
            if !findings.sentences.indices.contains(event.sentence) { return "no such sentence" }
            if event.rules.isEmpty { return "an event no rule made" }
            let actors =
                (event.sources + event.targets).compactMap(\.actor)
                + [event.attribution]
                .compactMap { $0 }
            if actors.contains(where: { !findings.actors.indices.contains($0) }) {
                return "an event of nobody on the roster"
            }
        }
        for relation in findings.relations
        where !findings.actors.indices.contains(relation.subject) {
            return "a relation of nobody on the roster"
        }
        for time in findings.timeExpressions {
            if let first = time.first, let last = time.last, last < first {
                return "an end before the beginning"
            }
        }
        return nil
    }

    private static func spans(of findings: Findings) -> [TextSpan] {
        var spans = findings.sentences
        spans += findings.timeExpressions.map(\.span)
        spans += findings.actors.flatMap(\.mentions)
        spans += findings.relations.map(\.evidence)
        spans += findings.predicates.map(\.span)
        spans += findings.skipped.map(\.span)
        for event in findings.events {
            spans.append(event.trigger)
            spans += event.mentions
            spans += event.sources.map(\.span)
            spans += event.targets.map(\.span)
            if let place = event.place { spans.append(place.span) }
        }
        return spans
    }
}
