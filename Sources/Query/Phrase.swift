/// Small pieces of prose for messages.
package enum Phrase {
    /// `a`, `a or b`, `a, b or c`.
    package static func choice(_ items: [String]) -> String { list(items, last: "or") }

    /// `a`, `a and b`, `a, b and c`.
    package static func all(_ items: [String]) -> String { list(items, last: "and") }

    /// `1 event`, `37 events`, `1,204 events`; the plural adds an s unless it is given.
    package static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// `1,000,997`.
    package static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }

    private static func list(_ items: [String], last: String) -> String {
        guard items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) \(last) \(items[items.count - 1])"
    }
}
