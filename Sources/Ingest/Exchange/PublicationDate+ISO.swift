package import Facts

extension PublicationDate {
    /// Reads `2025-05-01` or an RFC 3339 instant; the day of an instant is the day where it was
    /// written, its instant is given in UTC. `nil` for anything else.
    package init?(iso text: some StringProtocol, basis: Basis) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10,
            let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        if bytes.count == 10 {
            self.init(day: day, basis: basis)
            return
        }
        guard let instant = PublicationDate.instant(of: day, clock: bytes[10...]) else {
            return nil
        }
        self.init(day: day, instant: instant, basis: basis)
    }

    /// The clock is `THH:MM[:SS[.fraction]]` and `Z`, `+HH:MM`, `+HHMM`, or nothing (UTC).
    private static func instant(of day: Day, clock: ArraySlice<UInt8>) -> String? {
        var rest = clock
        guard let separator = rest.popFirst(), [0x54, 0x74, 0x20].contains(separator),
            let hour = number(&rest), hour < 24, rest.popFirst() == UInt8(ascii: ":"),
            let minute = number(&rest), minute < 60
        else { return nil }
        var second = 0
        if rest.first == UInt8(ascii: ":") {
            rest.removeFirst()
            guard let value = number(&rest), value <= 60 else { return nil }
            second = min(value, 59)
        }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            rest = rest.drop { (0x30...0x39).contains($0) }
        }
        guard let offset = zone(rest) else { return nil }
        let total = hour * 60 + minute - offset
        let shift = total < 0 ? -1 : total >= 1440 ? 1 : 0
        guard let utcDay = day.adding(days: shift) else { return nil }
        let minutes = total - shift * 1440
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(utcDay.iso)T\(padded(minutes / 60)):\(padded(minutes % 60)):\(padded(second))Z"
    }

    /// Minutes east of Greenwich.
    private static func zone(_ text: ArraySlice<UInt8>) -> Int? {
        var rest = text.drop { $0 == 0x20 }
        guard let sign = rest.popFirst() else { return 0 }
        if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return rest.isEmpty ? 0 : nil }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = number(&rest),
            hours < 24
        else { return nil }
        if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
        var minutes = 0
        if !rest.isEmpty {
            guard let value = number(&rest), value < 60, rest.isEmpty else { return nil }
            minutes = value
        }
        return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }

    /// Two digits.
    private static func number(_ text: inout ArraySlice<UInt8>) -> Int? {
        guard let tens = text.popFirst(), let ones = text.popFirst(),
            (0x30...0x39).contains(tens), (0x30...0x39).contains(ones)
        else { return nil }
        return Int(tens - 0x30) * 10 + Int(ones - 0x30)
    }
}
