/// Makes UTF-8 of the encodings that articles come in.
///
/// A byte order mark decides; without one, valid UTF-8 is UTF-8, and anything else Windows-1252, of
/// which Latin-1 is a part (as the WHATWG Encoding Standard reads "latin1").
enum TextDecoder {
    /// Why a file was passed over that `decoded` has no reading of, and what would help.
    static let refusal = "not text, for it holds NUL or control bytes: convert it to UTF-8"

    /// Valid UTF-8; `nil` for what is no text: NUL bytes, or many control characters.
    static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return utf16(bytes.dropFirst(2), isBigEndian: false)
        }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
        guard isText(bytes) else { return nil }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        return decodedLine(body)
    }

    /// Valid UTF-8 of bytes that are known to be text, as a line of a larger file.
    static func decodedLine(_ bytes: [UInt8]) -> [UInt8] {
        String(validating: bytes, as: UTF8.self) == nil ? windows1252(bytes) : bytes
    }

    /// Whether bytes in an encoding that contains ASCII are text.
    static func isText(_ bytes: [UInt8]) -> Bool {
        var controls = 0
        for byte in bytes where byte < 0x20 {
            if byte == 0 { return false }
            if byte < 0x09 || (byte > 0x0D && byte != 0x1B) { controls += 1 }
        }
        return controls * 20 <= bytes.count
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text = ""
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            let code = (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            text.unicodeScalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        }
        return Array(text.utf8)
    }

    /// 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard, index-windows-1252).
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
