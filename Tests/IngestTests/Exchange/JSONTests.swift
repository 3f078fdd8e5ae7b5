import Ingest
import Testing

@Suite("reading and writing JSON")
struct JSONTests {
    private func rewritten(_ text: String) throws -> String {
        var json = JSONWriter()
        json.value(try JSONParser.value(of: Array(text.utf8)))
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(
        "order of keys and spelling of numbers survive",
        arguments: [
            #"{"z":1,"a":[1.0,-2e10,0.10],"m":{"b":null,"a":true}}"#, "[]", "{}", "12", "\"é😀\"",
            #""a\"\\\n\t\r\u0001""#,
        ])
    func roundTrip(_ text: String) throws {
        #expect(try rewritten(text) == text)
    }

    @Test(
        "escapes become the characters they stand for",
        arguments: [
            (#""\u00e9\ud83d\ude00\/\b\f""#, "é😀/\u{8}\u{c}"), (#""\ud800x""#, "\u{FFFD}x"),
            (#""\ud800\u0041""#, "\u{FFFD}A"), (#""\ude00""#, "\u{FFFD}"),
        ])
    func escapes(_ text: String, _ expected: String) throws {
        #expect(try JSONParser.value(of: Array(text.utf8)) == .string(expected))
    }

    @Test(
        "what is not JSON is refused with the place",
        arguments: [
            ("", 0), ("{\"a\":1,}", 7), ("[1 2]", 3), ("tru", 3), ("1 x", 2), ("\"a", 2),
            ("\"\\x\"", 3), ("01", 2), ("-", 1), ("1.", 2),
        ])
    func refused(_ text: String, _ offset: Int) {
        do {
            let value = try JSONParser.value(of: Array(text.utf8))
            Issue.record("read \(value)")
        } catch {
            #expect(error.offset == offset, "\(error.reason)")
        }
    }

    @Test("nesting that would exhaust the stack is refused")
    func deep() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONParser.Failure.self) { try JSONParser.value(of: bytes) }
    }
}
