import Language
import Lexicon
import Testing

@Suite("the model file")
struct LanguageModelTests {
    private static func error(_ change: (inout [UInt8]) -> Void) throws -> String? {
        let file = try #require(EmbeddedFile.model(named: "english.bin"))
        var bytes = Array(file.bytes)
        change(&bytes)
        return bytes.withUnsafeBytes { bytes in
            do throws(ModelError) {
                _ = try LanguageModel(bytes, name: "other.bin")
                return nil
            } catch {
                return error.description
            }
        }
    }

    private static let remedy =
        "  fix: make it again with 'archive develop train', or restore Sources/Language/Model"

    @Test("the model in the program is whole, and at most 10 MB")
    func embedded() throws {
        #expect(try Self.error { _ in } == nil)
        let file = try #require(EmbeddedFile.model(named: "english.bin"))
        #expect(file.bytes.count <= 10_000_000)
        #expect(try LanguageModel.embedded.get().checksum != 0)
    }

    @Test("a file of another kind is told apart")
    func foreign() throws {
        let expected = """
            error: the file is no model of this program
               at: other.bin
            \(Self.remedy)
            """
        #expect(try Self.error { $0[3] ^= 1 } == expected)
        #expect(try Self.error { $0 = [] } == expected)
        #expect(try Self.error { $0 = Array("a letter".utf8) } == expected)
    }

    @Test("another version is named")
    func otherVersion() throws {
        let found = try Self.error { $0[8] = 99 }
        #expect(found?.contains("the model has version 99; this program reads version") == true)
    }

    @Test("damage is noticed wherever it is")
    func damaged() throws {
        for place in [70, 1000, 500_000] {
            #expect(
                try Self.error { $0[place] ^= 4 } == """
                    error: the model is damaged: its checksum does not match
                       at: other.bin
                    \(Self.remedy)
                    """)
        }
        #expect(
            try Self.error { $0.removeLast(64) } == """
                error: the model is damaged: its length is not the one it states
                   at: other.bin
                \(Self.remedy)
                """)
    }
}
