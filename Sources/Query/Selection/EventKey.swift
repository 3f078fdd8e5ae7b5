import GRDB

/// What an event is sorted by, before its details are read.
struct EventKey {
    let id: Int64
    let start: String?
    let end: String?
    /// What an imported event consists of; `nil` for an extracted one.
    var imported: ImportedEvent?

    var isImported: Bool { imported != nil }

    /// By first day, then last day, then id; undated last.
    static func precedes(_ left: EventKey, _ right: EventKey) -> Bool {
        guard left.start == right.start else {
            guard let first = left.start else { return false }
            guard let second = right.start else { return true }
            return first < second
        }
        // A day comes before the month that begins with it; an open end last of all.
        let (first, second) = (left.end ?? "~", right.end ?? "~")
        return first != second ? first < second : left.id < right.id
    }
}
