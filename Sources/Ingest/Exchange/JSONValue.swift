/// A JSON value as it was read: order of keys and spelling of numbers kept.
package indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The digits as they stand in the input.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A key and its value.
    package struct Member: Hashable, Sendable {
        package var key: String
        package var value: JSONValue

        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The value of a key of an object; the last one where a key stands twice.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// The text of a string; `nil` for every other value.
    package var text: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    /// The text of a string or the digits of a number.
    package var textOrNumber: String? {
        switch self {
        case .string(let text): text
        case .number(let digits): digits
        default: nil
        }
    }

    package var integer: Int? {
        if case .number(let digits) = self { return Int(digits) }
        return nil
    }

    package var double: Double? {
        if case .number(let digits) = self { return Double(digits) }
        return nil
    }

    /// The elements of an array; none for every other value.
    package var elements: [JSONValue] {
        if case .array(let elements) = self { return elements }
        return []
    }

    package var isNull: Bool { self == .null }
}
