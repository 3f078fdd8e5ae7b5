/// Reads JSON (RFC 8259) from bytes.
///
/// Bytes that are not UTF-8, and halves of surrogate pairs, become U+FFFD. Nesting deeper than 256
/// is refused, so that no input exhausts the stack.
package struct JSONParser {
    /// Where reading stopped, and why.
    package struct Failure: Error, Hashable, Sendable {
        /// Bytes from the start of the input.
        package var offset: Int
        package var reason: String
    }

    private static let deepest = 256

    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The one value that the bytes hold.
    package static func value(of bytes: [UInt8]) throws(Failure) -> JSONValue {
        var parser = JSONParser(bytes)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == bytes.count else {
            throw parser.failure("something follows the end of the value")
        }
        return value
    }

    private func failure(_ reason: String) -> Failure { Failure(offset: position, reason: reason) }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
        }
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth < JSONParser.deepest else { throw failure("values are nested too deeply") }
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", is: .bool(true))
        case UInt8(ascii: "f"): return try word("false", is: .bool(false))
        case UInt8(ascii: "n"): return try word("null", is: .null)
        case nil: throw failure("the value ends too early")
        default: return try number()
        }
    }

    private mutating func word(_ word: String, is value: JSONValue) throws(Failure) -> JSONValue {
        for byte in word.utf8 {
            guard current == byte else { throw failure("no JSON value begins like this") }
            position += 1
        }
        return value
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        var members: [JSONValue.Member] = []
        position += 1
        skipSpace()
        if current == UInt8(ascii: "}") {
            position += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw failure("a key in quotes is missing") }
            let key = try string()
            skipSpace()
            guard current == UInt8(ascii: ":") else { throw failure("a colon is missing") }
            position += 1
            members.append(.init(key: key, value: try value(depth: depth + 1)))
            skipSpace()
            let byte = current
            position += 1
            if byte == UInt8(ascii: "}") { return .object(members) }
            if byte != UInt8(ascii: ",") {
                position -= 1
                throw failure("a comma or brace is missing")
            }
        }
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        var elements: [JSONValue] = []
        position += 1
        skipSpace()
        if current == UInt8(ascii: "]") {
            position += 1
            return .array([])
        }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            let byte = current
            position += 1
            if byte == UInt8(ascii: "]") { return .array(elements) }
            if byte != UInt8(ascii: ",") {
                position -= 1
                throw failure("a comma or bracket is missing")
            }
        }
    }

    private mutating func number() throws(Failure) -> JSONValue {
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        let hasZero = current == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0 else { throw failure("no JSON value begins like this") }
        guard whole == 1 || !hasZero else { throw failure("a number begins with 0") }
        if current == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw failure("a digit is missing") }
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            guard digits() > 0 else { throw failure("a digit is missing") }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
        return position - start
    }

    private mutating func string() throws(Failure) -> String {
        position += 1
        var start = position
        var decoded: [UInt8] = []
        while let byte = current {
            if byte == UInt8(ascii: "\"") {
                let tail = bytes[start..<position]
                position += 1
                if decoded.isEmpty { return String(decoding: tail, as: UTF8.self) }
                decoded.append(contentsOf: tail)
                return String(decoding: decoded, as: UTF8.self)
            }
            guard byte != UInt8(ascii: "\\") else {
                decoded.append(contentsOf: bytes[start..<position])
                try escape(into: &decoded)
                start = position
                continue
            }
            guard byte >= 0x20 else { throw failure("a control character stands in a string") }
            position += 1
        }
        throw failure("a string has no end")
    }

    private mutating func escape(into decoded: inout [UInt8]) throws(Failure) {
        position += 1
        guard let byte = current else { throw failure("a string has no end") }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
        case UInt8(ascii: "u"): decoded.append(contentsOf: Array(String(try scalar()).utf8))
        default: throw failure("no escape is written like this")
        }
    }

    private mutating func scalar() throws(Failure) -> Character {
        let first = try unit()
        if (0xD800..<0xDC00).contains(first), current == UInt8(ascii: "\\"),
            position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u")
        {
            let back = position
            position += 2
            let second = try unit()
            if (0xDC00..<0xE000).contains(second) {
                let code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
                return Character(Unicode.Scalar(code) ?? "\u{FFFD}")
            }
            position = back
        }
        return Character(Unicode.Scalar(first) ?? "\u{FFFD}")
    }

    private mutating func unit() throws(Failure) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else { throw failure("four hexadecimal digits are missing") }
            unit = unit << 4 | UInt32(digit)
            position += 1
        }
        return unit
    }
}
