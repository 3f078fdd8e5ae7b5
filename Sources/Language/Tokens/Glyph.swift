/// One character of the text, as far as cutting words must tell characters apart.
struct Glyph: Sendable {
    enum Kind: UInt8, Sendable {
        case small, capital, digit, space
        case period, comma, colon, semicolon, ender, ellipsis
        case hyphen, dash, apostrophe, backtick, straightQuote, openQuote, closeQuote, openSingle
        case openBracket, closeBracket
        case currency, percent, hash, ampersand, slash, underscore, bullet, symbol
    }

    let kind: Kind
    /// Bytes; at least 1.
    let length: Int

    var isLetter: Bool { kind == .small || kind == .capital }
    var isWordy: Bool { isLetter || kind == .digit }

    /// The character at an offset. Bytes that are not UTF-8 count as letters, one by one.
    static func at(_ index: Int, in bytes: Span<UInt8>) -> Glyph {
        let byte = bytes[index]
        if byte < 0x80 { return Glyph(kind: asciiKinds[Int(byte)], length: 1) }
        return high(byte, at: index, in: bytes)
    }

    private static func high(_ byte: UInt8, at index: Int, in bytes: Span<UInt8>) -> Glyph {
        let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
        var length = 1
        while length < wanted, index + length < bytes.count, bytes[index + length] & 0xC0 == 0x80 {
            length += 1
        }
        guard length == wanted, length > 1 else { return Glyph(kind: .small, length: 1) }
        var scalar = UInt32(byte) & (0x7F >> UInt32(wanted))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return Glyph(kind: kind(of: scalar), length: length)
    }

    private static func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0x80...0xA0, 0x2000...0x200D, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: .space
        case 0xA2...0xA5, 0x20A0...0x20CF: .currency
        case 0xAB, 0x201C, 0x201E, 0x2039: .openQuote
        case 0xBB, 0x201D, 0x203A: .closeQuote
        case 0x2018, 0x201A, 0x201B: .openSingle
        case 0x2019, 0x2BC: .apostrophe
        case 0xAA, 0xAD, 0xB5, 0xBA, 0xDF...0xF6, 0xF8...0xFF: .small
        case 0xC0...0xD6, 0xD8...0xDE: .capital
        case 0xB2, 0xB3, 0xB9, 0xBC...0xBE: .digit
        case 0xB7, 0x2022, 0x2023, 0x25A0...0x25FF: .bullet
        case 0xA1...0xBF, 0xD7, 0xF7: .symbol
        case 0x2010, 0x2011: .hyphen
        case 0x2012...0x2015, 0x2212: .dash
        case 0x2026: .ellipsis
        case 0x203C...0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF1F: .ender
        case 0x3001, 0xFF0C: .comma
        case 0x2016...0x206F, 0x2070...0x2BFF, 0x3003...0x3020, 0xE000...0xF8FF, 0xFFFC...0xFFFF,
            0x1F000...0x1FAFF:
            .symbol
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? .capital : .small
        case 0x100...0x17F: scalar & 1 == 0 ? .capital : .small
        case 0x391...0x3A9, 0x400...0x42F: .capital
        default: .small
        }
    }

    private static let asciiKinds: InlineArray<128, Kind> = {
        var kinds = InlineArray<128, Kind>(repeating: .symbol)
        for byte in 0..<128 {
            switch UInt8(byte) {
            case 0...0x20, 0x7F: kinds[byte] = .space
            case 0x30...0x39: kinds[byte] = .digit
            case 0x41...0x5A: kinds[byte] = .capital
            case 0x61...0x7A: kinds[byte] = .small
            default: break
            }
        }
        let marks: [(Character, Kind)] = [
            (".", .period), (",", .comma), (":", .colon), (";", .semicolon), ("!", .ender),
            ("?", .ender), ("-", .hyphen), ("'", .apostrophe), ("`", .backtick),
            ("\"", .straightQuote), ("(", .openBracket), ("[", .openBracket), ("{", .openBracket),
            (")", .closeBracket), ("]", .closeBracket), ("}", .closeBracket), ("$", .currency),
            ("%", .percent), ("#", .hash), ("&", .ampersand), ("/", .slash), ("_", .underscore),
            ("*", .bullet),
        ]
        for (mark, kind) in marks {
            if let byte = mark.asciiValue { kinds[Int(byte)] = kind }
        }
        return kinds
    }()
}
