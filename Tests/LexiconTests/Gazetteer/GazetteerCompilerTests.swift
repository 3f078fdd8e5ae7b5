import Lexicon
import Testing

@Suite("Compiling the gazetteer")
struct GazetteerCompilerTests {
    private let header = "id\tname\tkind\tcountry\tparent\tsource\n"

    private func compile(_ rows: String) throws(LexiconError) -> [UInt8] {
        try GazetteerCompiler.compile([(name: "test.tsv", bytes: Array((header + rows).utf8))])
    }

    @Test("the compiled file belongs to the tables; run 'archive develop lexicon' if this fails")
    func compiledFileIsFresh() throws {
        let files = try GazetteerTables.files()
        #expect(try Gazetteer().digest == GazetteerCompiler.digest(of: files))
    }

    @Test("the same tables give the same bytes, whatever their order")
    func compilingIsDeterministic() throws {
        let files = try GazetteerTables.files()
        let again = try GazetteerCompiler.compile(files.reversed())
        let embedded = try #require(EmbeddedFile.lexicon(named: "gazetteer.bin"))
        // Compared outside of the expectation, which would print both files.
        let isSame = again.elementsEqual(embedded.bytes)
        #expect(isSame)
    }

    @Test("two rows may not share an id")
    func repeatedID() {
        let error = #expect(throws: LexiconError.self) {
            try compile("a.1\tOne\tcity\tFRA\t\town\na.1\tTwo\tcity\tFRA\t\town\n")
        }
        #expect(
            error?.description == """
                error: the id 'a.1' is used by an earlier row
                   at: test.tsv:3
                  fix: give each row an id of its own
                """)
    }

    @Test("a row needs a source")
    func missingSource() {
        let error = #expect(throws: LexiconError.self) {
            try compile("a.1\tOne\tcity\tFRA\t\t\n")
        }
        #expect(
            error?.description == """
                error: '' in column 'source' is not filled
                   at: test.tsv:2
                  fix: mend the row
                """)
    }

    @Test(
        "a row names a known kind, country and parent",
        arguments: [
            "a.1\tOne\ttown\tFRA\t\town\n", "a.1\tOne\tcity\tFrance\t\town\n",
            "a.1\tOne\tcity\tFRA\tb.2\town\n",
        ])
    func unknownValues(_ row: String) {
        #expect(throws: LexiconError.self) { try compile(row) }
    }
}
