import Facts
import Foundation
import Presentation
import Query
import TestSupport
import Testing

/// A generator of numbers that gives the same series every time (SplitMix64, Vigna 2015).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

@Suite("an answer is the same in every format")
struct EveryFormatTests {
    private static let texts = [
        "Pakistan", "", " ", "a,b", "say \"no\"", "tab\there", "line\nbreak", "cr\r\nlf", "|",
        "a|b",
        "\\", "\\t", "日本語", "e\u{301}", "👩‍👩‍👧", "null", "=1+1", "-", "é\u{0}x", "<b>&amp;",
        "*_`[x](y)",
        "\u{1B}[31m", "  padded  ", "\u{2028}", "'", "0010",
    ]
    private static let dates = ["2025-04-30", "2025-04", "2025", "2020/..", "1998-W09"]

    private func table(seed: UInt64) -> AnswerTable {
        var generator = SeededGenerator(state: seed)
        let kinds = AnswerColumn.Kind.allCases
        let columns = (0..<Int.random(in: 1...6, using: &generator)).map { index in
            AnswerColumn("c\(index)", kinds[Int.random(in: 0..<4, using: &generator)])
        }
        let rows = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            columns.map { cell(of: $0.kind, &generator) }
        }
        return AnswerTable(title: "T", columns: columns, rows: rows)
    }

    private func cell(of kind: AnswerColumn.Kind, _ generator: inout SeededGenerator) -> AnswerCell
    {
        if Int.random(in: 0..<6, using: &generator) == 0 { return .none }
        switch kind {
        case .text: return .text(Self.texts.randomElement(using: &generator) ?? "")
        case .integer: return .integer(Int.random(in: -1_000_000...1_000_000, using: &generator))
        case .real: return .real(Double.random(in: -10...10, using: &generator))
        case .date:
            let value = Self.dates.randomElement(using: &generator)
            return .date(AnswerDate(value: Bool.random(using: &generator) ? value : nil))
        }
    }

    @Test("machines read the same values out of CSV, TSV, JSON and NDJSON", arguments: 0..<200)
    func machines(_ seed: Int) throws {
        let table = table(seed: UInt64(seed))
        let names = table.columns.map(\.name)
        let values = table.rows.map { $0.map(\.machineText) }
        let blanks = values.map { $0.map { $0 ?? "" } }
        #expect(try CSVReading.rows(AnswerFormat.csv.render(table)) == [names] + blanks)
        #expect(TSVReading.rows(AnswerFormat.tsv.render(table)) == [names] + blanks)
        // Foundation reads -0.0 and 2.0 as it likes; numbers are compared as numbers.
        let known = values.map { zip($0, table.columns).map(Self.comparable) }
        func comparable(_ rows: [[String?]]) -> [[String?]] {
            rows.map { zip($0, table.columns).map(Self.comparable) }
        }
        #expect(comparable(try JSONReading.array(AnswerFormat.json.render(table), names)) == known)
        let lines = AnswerFormat.ndjson.render(table).split(separator: "\n")
        #expect(comparable(try lines.map { try JSONReading.object(String($0), names) }) == known)
    }

    private static func comparable(_ value: String?, _ column: AnswerColumn) -> String? {
        guard column.kind == .real, let value, let number = Double(value) else { return value }
        return "\(number)"
    }

    @Test("people read the same values out of the table and of Markdown", arguments: 0..<200)
    func people(_ seed: Int) throws {
        let table = table(seed: UInt64(seed))
        let shown = table.rows.map { $0.map(CellText.onOneLine) }
        let lines = AnswerFormat.table.render(table).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == table.rows.count + 3)
        for (row, line) in zip(shown, lines.dropFirst(2)) {
            var rest = line[...]
            for value in row {
                let text = value.trimmingCharacters(in: .whitespaces)
                if text.isEmpty { continue }
                let found = try #require(rest.range(of: text, options: .literal))
                rest = rest[found.upperBound...]
            }
        }
        let cells = table.rows.map { $0.map(CellText.shown) }
        #expect(MarkdownReading.rows(AnswerFormat.markdown.render(table)) == cells)
    }

    @Test("the same answer gives the same bytes", arguments: AnswerFormat.allCases)
    func stable(_ format: AnswerFormat) {
        #expect(format.render(table(seed: 7)) == format.render(table(seed: 7)))
    }

    @Test("lines of CSV end as RFC 4180 says")
    func lineEnds() {
        let table = AnswerTable(
            title: "T", columns: [AnswerColumn("a"), AnswerColumn("b")],
            rows: [[.text("x,\"y\""), .none]])
        #expect(AnswerFormat.csv.render(table) == "a,b\r\n\"x,\"\"y\"\"\",\r\n")
    }
}
