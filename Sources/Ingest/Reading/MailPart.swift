import Foundation

/// A mail, or a part of one (RFC 5322, RFC 2045 to 2047).
struct MailPart {
    private var headers: [String: String] = [:]
    private let body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var position = bytes.startIndex
        var last: String?
        while position < bytes.endIndex {
            let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = String(
                decoding: TextDecoder.decodedLine(Array(bytes[position..<end])), as: UTF8.self)
            position = min(end + 1, bytes.endIndex)
            if line.trimmingWhiteSpace().isEmpty { break }
            if let key = last, line.first == " " || line.first == "\t" {
                headers[key, default: ""] += " " + line.trimmingWhiteSpace()
            } else if let colon = line.firstIndex(of: ":") {
                let key = line[..<colon].lowercased()
                headers[key] = line[line.index(after: colon)...].trimmingWhiteSpace()
                last = key
            }
        }
        body = bytes[position...]
    }

    /// A header line in words, its encoded parts decoded; `nil` if it is not there.
    func header(_ name: String) -> String? { headers[name].map { MailPart.decoded($0) } }

    /// The text of the mail: its plain part, else its HTML part without marks.
    var text: [UInt8] {
        let type = headers["content-type"] ?? "text/plain"
        let small = type.lowercased()
        if small.hasPrefix("multipart/"), let boundary = MailPart.parameter("boundary", of: type) {
            let parts = parts(boundary).map { ($0.headers["content-type"] ?? "", $0.text) }
            let plain = parts.first { !$0.0.lowercased().hasPrefix("text/html") && !$0.1.isEmpty }
            return plain?.1 ?? parts.first { !$0.1.isEmpty }?.1 ?? []
        }
        guard small.hasPrefix("text/") || headers["content-type"] == nil else { return [] }
        let isPage = small.hasPrefix("text/html")
        let bytes = transferDecoded
        let charset =
            MailPart.parameter("charset", of: type)
            ?? (isPage ? TextDecoder.charset(ofPage: bytes) : nil)
        let plain = TextDecoder.decoded(bytes, charset: charset) ?? []
        guard isPage, let root = XMLTree(html: plain)?.root else {
            return plain
        }
        return Array(HTMLText(root).article.utf8)
    }

    private func parts(_ boundary: String) -> [MailPart] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [MailPart] = []
        var start: Int?
        var position = body.startIndex
        while position < body.endIndex {
            let end = body[position...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[position..<end].starts(with: mark) {
                if let start { parts.append(MailPart(body[start..<position])) }
                start = min(end + 1, body.endIndex)
            }
            position = end + 1
        }
        return parts
    }

    private var transferDecoded: [UInt8] {
        switch headers["content-transfer-encoding"]?.lowercased() {
        case "base64":
            return Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters)
                .map { Array($0) } ?? []
        case "quoted-printable": return MailPart.quotedPrintable(body)
        default: return Array(body)
        }
    }

    private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                plain.append(byte)
                continue
            }
            if rest.first == 0x0D { rest.removeFirst() }
            if rest.first == 0x0A {
                rest.removeFirst()
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                plain.append(value)
                rest = rest.dropFirst(2)
            } else {
                plain.append(byte)
            }
        }
        return plain
    }

    private static func parameter(_ name: String, of header: String) -> String? {
        for piece in header.split(separator: ";").dropFirst() {
            let sides = piece.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].trimmingWhiteSpace().lowercased() == name else {
                continue
            }
            let value = sides[1].trimmingWhiteSpace()
            return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
        }
        return nil
    }

    /// `=?utf-8?Q?Caf=C3=A9?=` becomes the words (RFC 2047).
    private static func decoded(_ header: String) -> String {
        var text = ""
        var rest = header[...]
        while let start = rest.firstRange(of: "=?") {
            // Charset, encoding, text: none of them holds a question mark.
            let fields = rest[start.upperBound...].split(
                separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard fields.count == 4, fields[3].hasPrefix("=") else {
                text += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            let before = rest[..<start.lowerBound]
            // White space between two encoded words is not part of the text.
            if text.isEmpty || !before.allSatisfy(\.isWhitespace) { text += before }
            let bytes =
                fields[1].lowercased() == "b"
                ? Data(base64Encoded: String(fields[2])).map { Array($0) } ?? []
                : quotedPrintable(fields[2].utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
            // A language may follow the charset behind a star (RFC 2231).
            let charset = fields[0].prefix { $0 != "*" }
            let words = TextDecoder.decoded(bytes, charset: String(charset)) ?? []
            text += String(decoding: words, as: UTF8.self)
            rest = fields[3].dropFirst()
        }
        return text + rest
    }
}
