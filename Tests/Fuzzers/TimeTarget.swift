import Extraction
import Facts
import Language

// libFuzzer calls this with bytes of its making; a trap is a find. Built by time.sh, not by SwiftPM.

/// What is made once: reading the tables takes longer than reading a text.
private struct Stage: Sendable {
    let finder: TimeFinder
    let analyzer: Analyzer

    static let shared: Stage? = {
        guard let finder = try? TimeFinder(), let analyzer = try? Analyzer() else { return nil }
        return Stage(finder: finder, analyzer: analyzer)
    }()
}

private let days = ["", "0001-01-01", "9999-12-31", "2024-02-29"]

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTime(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let stage = Stage.shared else { fatalError("the tables cannot be read") }
    guard let start, count > 1 else { return 0 }
    let text = [UInt8](UnsafeBufferPointer(start: start + 1, count: count - 1))
    let published = PublicationDate(day: Day(iso: days[Int(start.pointee) % 4]), basis: .given)
    let parsed = stage.analyzer.parse(text)
    let document = Document(id: "fuzz", text: text, published: published)
    let findings = stage.finder.findings(in: parsed, of: document)
    var end: Int32 = 0
    for expression in findings.expressions {
        precondition(expression.span.start >= end && expression.span.end > expression.span.start)
        end = expression.span.end
        precondition(Int(end) <= text.count)
        if let first = expression.first, let last = expression.last { precondition(first <= last) }
        let digits = (expression.value ?? "").prefix { ("0"..."9").contains($0) }
        precondition(digits.count <= 4)
    }
    let dater = EventDater(
        parsed: parsed, times: findings, published: published,
        words: stage.finder.datingWords)
    for (index, sentence) in parsed.sentences.enumerated() {
        for token in sentence.tokens.indices {
            let date = dater.date(ofToken: token, inSentence: index)
            if let first = date.first, let last = date.last { precondition(first <= last) }
            if let words = date.anchor?.words { precondition(Int(words.end) <= text.count) }
        }
    }
    precondition(dater.predicates().allSatisfy { Int($0.span.end) <= text.count })
    return 0
}
