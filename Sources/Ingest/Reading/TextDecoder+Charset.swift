import Glibc

extension TextDecoder {
    /// Valid UTF-8 of text whose encoding is named, as mails and pages do; `nil` for what is no
    /// text.
    ///
    /// Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever is said of them: hardly a text
    /// in another encoding is so by chance, but many are mislabelled. A name that is not known
    /// counts as none.
    static func decoded(_ bytes: [UInt8], charset: String?) -> [UInt8]? {
        guard let charset = charset?.lowercased(), isPlausible(charset),
            !isUTF8(bytes) || isShifted(charset),
            let text = converted(bytes, from: aliases[charset] ?? charset)
        else { return decoded(bytes) }
        return isText(text) ? text : nil
    }

    /// The encoding that a page names in its first kilobyte; `nil` if it names none.
    static func charset(ofPage bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        guard let sign = head.firstRange(of: "charset=") else { return nil }
        let value = head[sign.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        let name = value.prefix { !"\"' />;".contains($0) }
        return name.isEmpty ? nil : String(name)
    }

    /// Letters, digits and hyphens: what follows a slash would be an instruction to iconv.
    private static func isPlausible(_ name: String) -> Bool {
        name.utf8.count < 40 && name != "utf-8" && name != "us-ascii"
            && name.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                    || "-_.:".utf8.contains(byte)
            } && !name.isEmpty
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    /// Whether an encoding says all in bytes that look like ASCII.
    private static func isShifted(_ charset: String) -> Bool {
        ["iso-2022", "utf-7", "hz-gb"].contains { charset.hasPrefix($0) }
    }

    /// Names under which writers use larger sets (WHATWG Encoding Standard, section 4.2).
    private static let aliases = [
        "iso-8859-1": "windows-1252", "latin1": "windows-1252", "iso-8859-9": "windows-1254",
        "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949",
        "ks_c_5601-1987": "cp949", "iso-8859-11": "cp874", "tis-620": "cp874",
    ]

    /// Bytes that the encoding does not know become U+FFFD; `nil` for an unknown encoding.
    private static func converted(_ bytes: [UInt8], from charset: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1)
        else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var text: [UInt8] = []
        var room = [CChar](repeating: 0, count: 1 << 14)
        input.withUnsafeMutableBufferPointer { input in
            var next = input.baseAddress
            var left = input.count
            while left > 0 {
                let (code, written) = room.withUnsafeMutableBufferPointer { room in
                    var free = room.count
                    var place = room.baseAddress
                    let code = iconv(converter, &next, &left, &place, &free)
                    return (code, room.count - free)
                }
                let failure = errno
                text.append(contentsOf: room[..<written].lazy.map { UInt8(bitPattern: $0) })
                guard code == -1 else { continue }
                if failure == E2BIG, written > 0 { continue }
                // A byte that means nothing here, or an end in the middle of a character.
                text.append(contentsOf: "\u{FFFD}".utf8)
                next = next.map { $0 + 1 }
                left -= 1
            }
        }
        return text
    }
}
