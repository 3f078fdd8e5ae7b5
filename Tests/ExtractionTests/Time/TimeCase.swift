import Extraction
import Facts
import Language
import Testing

/// A sentence with one expression between ⟦ and ⟧, the day it was written, and what it comes to.
struct TimeCase: Sendable, CustomTestStringConvertible {
    let text: String
    /// `YYYY-MM-DD`; empty where nobody knows.
    let written: String
    /// The TIMEX3 value; `nil` where it stays unresolved.
    let expected: String?

    init(_ text: String, writtenOn written: String = "", expected: String?) {
        self.text = text
        self.written = written
        self.expected = expected
    }

    /// Lines of `text|day of writing|value`.
    static func cases(of table: String) -> [TimeCase] {
        table.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count == 3 else { return nil }
            return TimeCase(
                String(fields[0]), writtenOn: String(fields[1]),
                expected: fields[2].isEmpty ? nil : String(fields[2]))
        }
    }

    var testDescription: String { "\(text) (\(written)) = \(expected ?? "unresolved")" }

    /// The text without the marks.
    var plain: String { text.filter { $0 != "⟦" && $0 != "⟧" } }

    /// The words between the marks; `nil` if there are none.
    var marked: Substring? {
        guard let open = text.firstIndex(of: "⟦"), let close = text.firstIndex(of: "⟧") else {
            return nil
        }
        return text[text.index(after: open)..<close]
    }

    /// The same drawn with what the finder takes for the marked expression: equal to `drawing` of
    /// the case if all is right.
    func found(by finder: TimeFinder, _ analyzer: Analyzer) -> String {
        let bytes = Array(plain.utf8)
        let published = PublicationDate(day: Day(iso: written), basis: .given)
        let document = Document(id: "case", text: bytes, published: published)
        let times = finder.expressions(in: analyzer.parse(bytes), of: document)
        guard let marked else {
            return times.map { TimeCase.draw(document.words(at: $0.span), $0.value) }
                .joined(separator: "; ")
        }
        let start = text.prefix { $0 != "⟦" }.utf8.count
        let wanted = TextSpan(start, start + marked.utf8.count)
        let best = times.first { $0.span == wanted } ?? times.first { $0.span.overlaps(wanted) }
        guard let best else { return "nothing" }
        return TimeCase.draw(document.words(at: best.span), best.value)
    }

    var drawing: String { marked.map { TimeCase.draw(String($0), expected) } ?? "" }

    private static func draw(_ words: String, _ value: String?) -> String {
        "⟦\(words)⟧ = \(value ?? "unresolved")"
    }
}
