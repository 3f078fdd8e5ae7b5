/// A day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31.
///
/// Stored as the number of days since 0001-01-01 (which is 0). Arithmetic that would leave the
/// range returns `nil`, so that no impossible date can be written to an archive.
package struct Day: Hashable, Sendable {
    /// Days since 0001-01-01.
    package let ordinal: Int32

    /// The last ordinal: 9999-12-31.
    package static let lastOrdinal: Int32 = 3_652_058

    /// `nil` outside 0 ... `lastOrdinal`.
    package init?(ordinal: Int) {
        guard ordinal >= 0, ordinal <= Int(Day.lastOrdinal) else { return nil }
        self.ordinal = Int32(ordinal)
    }

    /// `nil` if there is no such day, as 2025-02-29.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.ordinal = Int32(Day.ordinal(year, month, day))
    }

    /// Reads `YYYY-MM-DD`; `nil` for anything else.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        var numbers = [0, 0, 0]
        for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
            guard (0x30...0x39).contains(byte) else { return nil }
            let field = index < 4 ? 0 : index < 7 ? 1 : 2
            numbers[field] = numbers[field] * 10 + Int(byte - 0x30)
        }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The number of days in a month; 0 for a month that does not exist.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 0
        }
    }

    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil, shifted so
    /// that 0001-01-01 is 0.
    private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 306
    }

    /// Year, month (1 ... 12) and day (1 ... 31).
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(ordinal) + 306
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civil = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (civil <= 2 ? 1 : 0)
        return (year, civil, dayOfYear - (153 * month + 2) / 5 + 1)
    }

    package var year: Int { parts.year }
    package var month: Int { parts.month }

    /// ISO 8601: 1 is Monday, 7 is Sunday. 0001-01-01 was a Monday.
    package var weekday: Int { Int(ordinal) % 7 + 1 }

    /// The day so many days later (earlier, if negative); `nil` outside the calendar.
    package func adding(days: Int) -> Day? { Day(ordinal: Int(ordinal) + days) }

    /// ISO 8601 week-numbering year and week (1 ... 53).
    package var isoWeek: (year: Int, week: Int) {
        let thursday = Int(ordinal) + 4 - weekday
        let year = (Day(ordinal: min(max(thursday, 0), Int(Day.lastOrdinal))) ?? self).year
        let newYear = Day.ordinal(year, 1, 1)
        return (year, (thursday - newYear) / 7 + 1)
    }

    /// `YYYY-MM-DD`.
    package var iso: String {
        let (year, month, day) = parts
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension Day: Comparable {
    package static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
}

extension Day: CustomStringConvertible {
    package var description: String { iso }
}
