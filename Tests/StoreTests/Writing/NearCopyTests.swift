import Facts
import GRDB
import Store
import TestSupport
import Testing

@Suite("near copies of articles")
struct NearCopyTests {
    /// How a paper changes a story that it prints.
    enum Change: String, CaseIterable, CustomTestStringConvertible {
        case none = "nothing"
        case headline = "the headline"
        case firstLine = "the first line"
        case halfMissing = "the second half left out"
        case wrapped = "the lines broken anew, in capitals"
        case addition = "a paragraph of its own added"

        var testDescription: String { rawValue }

        func applied(to text: String) -> String {
            let paragraphs = text.split(separator: "\n\n").map(String.init)
            let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
            return switch self {
            case .none: text + "\n"
            case .headline: "What we know about the day's events\n\n" + text
            case .firstLine:
                "Our correspondent reports:\n\n"
                    + paragraphs.dropFirst().joined(separator: "\n\n")
            case .halfMissing: words.prefix(words.count * 11 / 20).joined(separator: " ")
            case .wrapped: words.joined(separator: "\n").uppercased()
            case .addition:
                text
                    + "\n\nReaders of this paper may remember that a similar story was told in spring, "
                    + "when the weather was better and the streets of the city were full.\n"
            }
        }
    }

    private static let samples = PackageFiles.paths(below: "samples", ending: ".txt")

    /// The share that the second text has of the first; `nil` if it is no near copy.
    private func similarity(of text: String, to original: String) throws -> Double? {
        let scratch = try Scratch()
        let writer = try ArchiveWriter(path: scratch.path("t.db"))
        let batch = [original, text].enumerated().map { index, text in
            let document = Document(
                id: "\(index)", text: Array(text.utf8), publisher: "\(index)", published: .unknown)
            return PreparedDocument(
                document: document,
                findings: Findings(
                    published: .unknown, sentences: [], actors: [], events: [], relations: []),
                contentHash: PreparedDocument.hash(of: document))
        }
        _ = try DocumentWriter(writer).add(batch)
        let found = try writer.writeWithoutTransaction { database in
            try Double.fetchOne(
                database, sql: "SELECT similarity FROM documents WHERE duplicate_of = 1")
        }
        try writer.close()
        return found
    }

    @Test("a wire story is known again, whatever a paper changed", arguments: Change.allCases)
    func copies(_ change: Change) throws {
        for name in Self.samples {
            let text = try PackageFiles.text(of: "samples/" + name)
            let share = try similarity(of: change.applied(to: text), to: text)
            #expect(share ?? 0 >= 0.7, "\(name)")
        }
    }

    @Test("no two samples are copies of each other")
    func differentStories() throws {
        let texts = try Self.samples.map { try PackageFiles.text(of: "samples/" + $0) }
        for (index, text) in texts.enumerated() {
            for other in texts[..<index] { #expect(try similarity(of: text, to: other) == nil) }
        }
    }

    @Test("two stories of one subject that share their background are not copies")
    func sameSubject() throws {
        let background = """
            The talks, which began in March, are meant to end a border dispute over the Lindau \
            valley, where forty people have died since the fighting flared up last year.
            """
        let first = """
            The foreign ministers of Arvania and Belmark met in Geneva on Monday and agreed to \
            exchange all prisoners within a month, the Swiss hosts said. Neither side would say \
            how many there are. Families had waited outside of the hotel since dawn with \
            photographs of sons who have been missing for longer than a year.
            """
        let second = """
            Belmark's army shelled two villages on Wednesday, killing a teacher and wounding three \
            children, according to the mayor of the larger one. Arvania called the attack a breach \
            of what had been promised on Monday and asked its envoy to come home for \
            consultations. Belmark's ministry of defence said that it was looking into the reports.
            """
        #expect(
            try similarity(of: second + "\n\n" + background, to: first + "\n\n" + background) == nil
        )
    }
}
