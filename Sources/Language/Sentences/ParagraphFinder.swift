/// Finds the stretches of text that no sentence crosses.
///
/// A blank line always divides. A single line break divides too (headlines, bylines, lists, one
/// paragraph a line) unless the text is hard-wrapped or the next line plainly goes on.
struct ParagraphFinder {
    /// A line without the white space around it.
    private struct Line {
        var start: Int
        var end: Int
        /// Columns of white space before it.
        var indent: Int
        var firstWordCount: Int
        var beginsSmall: Bool
        var beginsItem: Bool
        var endsSentence: Bool
        var isAfterBlank: Bool

        var count: Int { end - start + indent }
    }

    /// No hard-wrapped text has lines longer than this.
    private static let widestWrap = 120
    private static let narrowestWrap = 40
    /// How much shorter than the width a full line may be when its next word would still not fit.
    private static let slack = 12

    /// The paragraphs in text order, trimmed; none is empty.
    static func paragraphs(in bytes: Span<UInt8>) -> [Range<Int>] {
        let lines = lines(in: bytes)
        guard let first = lines.first else { return [] }
        let width = wrapWidth(of: lines)
        var paragraphs: [Range<Int>] = []
        var start = first.start
        for index in 1..<max(lines.count, 1) {
            if divides(lines[index - 1], lines[index], width: width) {
                paragraphs.append(start..<lines[index - 1].end)
                start = lines[index].start
            }
        }
        paragraphs.append(start..<lines[lines.count - 1].end)
        return paragraphs
    }

    private static func divides(_ line: Line, _ next: Line, width: Int?) -> Bool {
        if next.isAfterBlank || next.beginsItem { return true }
        if !line.endsSentence, next.beginsSmall { return false }
        guard let width else { return true }
        if next.indent > line.indent + 1 { return true }
        return line.count + 1 + next.firstWordCount < width - slack
    }

    /// The width a hard-wrapped text was wrapped at; `nil` if it was not.
    private static func wrapWidth(of lines: [Line]) -> Int? {
        let width = lines.reduce(0) { max($0, $1.count) }
        guard width >= narrowestWrap, width <= widestWrap, lines.count > 2 else { return nil }
        var breaks = 0
        var full = 0
        var ended = 0
        for index in 1..<lines.count where !lines[index].isAfterBlank {
            breaks += 1
            let line = lines[index - 1]
            if line.count + 1 + lines[index].firstWordCount >= width - slack { full += 1 }
            if line.endsSentence { ended += 1 }
        }
        guard breaks > 0, full * 10 >= breaks * 6, ended * 10 <= breaks * 6 else { return nil }
        return width
    }

    private static func lines(in bytes: Span<UInt8>) -> [Line] {
        var lines: [Line] = []
        var lineStart = 0
        var sawBlank = false
        while lineStart < bytes.count {
            var lineEnd = lineStart
            while lineEnd < bytes.count, !isBreak(bytes[lineEnd]) { lineEnd += 1 }
            if var line = trimmed(lineStart..<lineEnd, in: bytes) {
                line.isAfterBlank = sawBlank
                lines.append(line)
                sawBlank = false
            } else {
                sawBlank = true
            }
            lineStart = lineEnd + 1
            if lineEnd < bytes.count, bytes[lineEnd] == 0x0D, lineStart < bytes.count,
                bytes[lineStart] == 0x0A
            {
                lineStart += 1
            }
        }
        return lines
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D || byte == 0x0C
    }

    private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Line? {
        let classes = ByteClass.table
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let glyph = Glyph.at(start, in: bytes)
            if glyph.kind != .space { break }
            start = min(start + glyph.length, end)
        }
        while start < end, classes[Int(bytes[end - 1])] == .space { end -= 1 }
        guard start < end else { return nil }
        var wordEnd = start
        while wordEnd < end, classes[Int(bytes[wordEnd])] != .space { wordEnd += 1 }
        let first = Glyph.at(start, in: bytes)
        return Line(
            start: start, end: end, indent: start - range.lowerBound,
            firstWordCount: wordEnd - start, beginsSmall: first.kind == .small,
            beginsItem: first.kind == .bullet
                || (wordEnd - start == 1 && (first.kind == .hyphen || first.kind == .dash)),
            endsSentence: endsSentence(start..<end, in: bytes), isAfterBlank: false)
    }

    /// Whether a line ends with a full stop, question or exclamation mark, closing marks aside.
    private static func endsSentence(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        var index = line.upperBound
        while index > line.lowerBound {
            let byte = bytes[index - 1]
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
                0x80...0xFF:
                index -= 1
            default: return false
            }
        }
        return false
    }
}
