import Foundation
import TestSupport
import Testing

@Suite("what readers make of files")
struct ReaderTests {
    private let program = ArchiveProgram()

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: Data
        let text: String
        var title: String?

        init(_ name: String, _ bytes: Data, text: String, title: String? = nil) {
            self.name = name
            self.bytes = bytes
            self.text = text
            self.title = title
        }

        init(_ name: String, _ words: String, text: String) {
            self.init(name, Data(words.utf8), text: text)
        }

        var testDescription: String { name }
    }

    private static func mail(_ head: String, _ body: [UInt8]) -> Data {
        Data("From: A <a@example.org>\nDate: Fri, 2 May 2025 10:00:00 +0000\n\(head)\n\n".utf8)
            + Data(body)
    }

    private static let cases: [Case] = [
        Case(
            "fence.md", "Talks went on.\n\n```swift\nlet x = 1\n```\n\nThey end on Friday.\n",
            text: "Talks went on.\n\n\n\nThey end on Friday."),
        Case(
            "tildes.md", "One.\n~~~~\ncode\n```\n~~~\n~~~~~\nTwo `of` them.\n",
            text: "One.\n\nTwo of them."),
        Case(
            "open.md", "One.\n```\nTwo, for nothing closes the fence.\n",
            text: "One.\nTwo, for nothing closes the fence."),
        Case(
            "latin2.eml",
            mail(
                "Subject: =?iso-8859-2?Q?Wa=B3=EAsa?=\n"
                    + "Content-Type: text/plain; charset=\"ISO-8859-2\"",
                Array("Wa".utf8) + [0xB3, 0xEA] + Array("sa spoke.\n".utf8)),
            text: "Wałęsa spoke.", title: "Wałęsa"),
        Case(
            "koi8.eml",
            mail(
                "Subject: =?koi8-r*ru?B?7dPL18E=?=\nContent-Type: text/plain; charset=koi8-r\n"
                    + "Content-Transfer-Encoding: quoted-printable",
                Array("=ED=CF=D3=CB=D7=C1 answered.\n".utf8)),
            text: "Москва answered.", title: "Мсква"),
        Case(
            "japan.eml",
            mail(
                "Subject: News\nContent-Type: text/plain; charset=iso-2022-jp",
                [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42]
                    + Array(" is Japan.\n".utf8)),
            text: "日本 is Japan.", title: "News"),
        Case(
            "mislabelled.eml",
            mail(
                "Subject: News\nContent-Type: text/plain; charset=iso-8859-1",
                Array("Café talks.\n".utf8)),
            text: "Café talks.", title: "News"),
        Case(
            "unknown.eml",
            mail(
                "Subject: News\nContent-Type: text/plain; charset=x-none/../such",
                Array("Caf".utf8) + [0xE9] + Array(" talks.\n".utf8)),
            text: "Café talks.", title: "News"),
        Case(
            "torn.eml",
            mail(
                "Subject: News\nContent-Type: text/plain; charset=shift_jis",
                Array("Torn ".utf8) + [0x93, 0xFA, 0xFF] + Array(" here ".utf8) + [0x93]),
            text: "Torn 日\u{FFFD} here \u{FFFD}", title: "News"),
        Case(
            "greek.html",
            Data("<html><head><meta charset=iso-8859-7><title>N</title></head><body><p>".utf8)
                + Data([0xC1, 0xE8, 0xDE, 0xED, 0xE1])
                + Data(" is a city, and what it said was heard by all.</p></body></html>".utf8),
            text: "Αθήνα is a city, and what it said was heard by all.", title: "N"),
    ]

    @Test("words are read as they were meant", arguments: cases)
    func words(_ example: Case) throws {
        let scratch = try Scratch()
        try scratch.write(example.bytes, as: example.name)
        let path = scratch.path("t.db")
        let outcome = try program.run("ingest", scratch.path(example.name), "--db", path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let read = try program.run(
            "sql", "SELECT text, title FROM documents", "--format", "tsv", "--db", path)
        let row = try #require(TSVReading.rows(read.output).last)
        let text = row.first?.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(text == example.text)
        if let title = example.title { #expect(row.last == title) }
    }
}
