internal import Facts

extension EventDate {
    /// What vouches for it: words of the text before what follows from them, before the day of
    /// publication, before nothing; of two alike the more precise.
    var rank: Int {
        switch basis {
        case .text: value == nil ? 1 : precision == .day ? 6 : 5
        case .inferred: value == nil ? 1 : precision == .day ? 4 : 3
        case .publication: 2
        case .none: formula == nil ? 0 : 1
        }
    }

    /// Whether two mentions with these dates may tell of one happening: no day is known of either
    /// that lies outside of the other. The day of publication is never held against another.
    func mayBeSame(as other: EventDate) -> Bool {
        guard value != nil, other.value != nil, basis != .publication, other.basis != .publication
        else { return true }
        if value == other.value { return true }
        guard let first, let last, let otherFirst = other.first, let otherLast = other.last else {
            return basis != .text || other.basis != .text
        }
        return first >= otherFirst && last <= otherLast || first <= otherFirst && last >= otherLast
    }
}
