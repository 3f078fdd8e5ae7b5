/// A number of events and the days from the first to the last.
struct Tally: Hashable {
    private(set) var count = 0
    private(set) var first: String?
    private(set) var last: String?

    mutating func add(_ count: Int, from first: String?, to last: String?) {
        self.count += count
        if let first { self.first = min(self.first ?? first, first) }
        if let last { self.last = max(self.last ?? last, last) }
    }

    mutating func add(_ other: Tally) {
        add(other.count, from: other.first, to: other.last)
    }

    /// The tally as a row of `section, item, count, first, last`.
    func row(_ section: String, _ item: String) -> [AnswerCell] {
        [
            .text(section), .text(item), .integer(count),
            first.map { .date(AnswerDate(value: $0)) } ?? .none,
            last.map { .date(AnswerDate(value: $0)) } ?? .none,
        ]
    }
}

extension [String: Tally] {
    /// The largest, then by name, as rows of a section.
    func rows(_ section: String, most: Int) -> [[AnswerCell]] {
        sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(most).map {
            $0.value.row(section, $0.key)
        }
    }
}
