/// A half-open range of UTF-8 byte offsets into the text of a document as read.
///
/// Not called `Span`: the standard library has one, for memory, and this code uses both.
/// Offsets are `Int32`: a document holds at most 2 GiB. `start <= end` always holds.
package struct TextSpan: Hashable, Sendable {
    package let start: Int32
    package let end: Int32

    /// The bytes from `start` up to, but not including, `end`.
    package init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a span ends where it starts or later")
        self.start = Int32(start)
        self.end = Int32(end)
    }

    /// The same bytes as a range that indexes an array of bytes.
    package var range: Range<Int> { Int(start)..<Int(end) }

    /// The number of bytes.
    package var count: Int { Int(end - start) }

    /// Whether the two spans share at least one byte.
    package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

    /// Whether every byte of `other` lies in this span.
    package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

    /// The shortest span that holds both.
    package func union(_ other: TextSpan) -> TextSpan {
        TextSpan(Int(min(start, other.start)), Int(max(end, other.end)))
    }
}

extension TextSpan: Comparable {
    /// In text order: by start, then the shorter first.
    package static func < (left: TextSpan, right: TextSpan) -> Bool {
        left.start != right.start ? left.start < right.start : left.end < right.end
    }
}
