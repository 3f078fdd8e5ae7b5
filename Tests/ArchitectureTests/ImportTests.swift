import Foundation
import TestSupport
import Testing

/// Who may import whom: the document of record for the house in docs/ARCHITECTURE.md.
private let allowedImports: [String: Set<String>] = [
    "Facts": [],
    "Lexicon": ["Facts", "CEmbeddedFiles"],
    // Dispatch: training uses both cores.
    "Language": ["Facts", "Lexicon", "CEmbeddedFiles", "CProcessor", "Dispatch"],
    "Extraction": ["Facts", "Lexicon", "Language"],
    "Store": [
        "Facts", "CEmbeddedFiles", "CSQLiteSettings", "GRDB", "GRDBSQLite", "Foundation",
    ],
    "Ingest": [
        "Facts", "Extraction", "Language", "Store", "Logging", "Foundation", "CLibXML2", "CZlib",
        "Synchronization", "Glibc", "Dispatch",
    ],
    "Query": ["Facts", "Store", "GRDB", "Foundation"],
    "Presentation": ["Facts", "Query", "CEmbeddedFiles", "Foundation"],
    "archive": [
        "Facts", "Lexicon", "Language", "Extraction", "Store", "Ingest", "Query", "Presentation",
        "ArgumentParser", "Logging", "Foundation", "Synchronization", "Glibc", "Dispatch", "GRDB",
    ],
]

private let targets = allowedImports.keys.sorted()

@Suite("the house")
struct ImportTests {
    @Test("every folder of Sources is a room with a row in the table")
    func everyRoomIsListed() {
        let folders = Set(
            PackageFiles.paths(below: "Sources", ending: ".swift").compactMap {
                $0.split(separator: "/").first.map(String.init)
            })
        #expect(folders.sorted() == targets)
    }

    @Test("a target imports only what the table allows", arguments: targets)
    func importsAreAllowed(_ target: String) throws {
        var strangers: [String] = []
        for path in PackageFiles.paths(below: "Sources/\(target)", ending: ".swift") {
            for line in try PackageFiles.text(of: "Sources/\(target)/\(path)").split(
                separator: "\n")
            {
                let words = line.split(separator: " ")
                guard let position = words.firstIndex(of: "import"), position <= 2,
                    words[..<position].allSatisfy({ importPrefixes.contains(String($0)) }),
                    let module = words.last?.split(separator: ".").first
                else { continue }
                if allowedImports[target]?.contains(String(module)) != true {
                    strangers.append("\(path): \(line)")
                }
            }
        }
        #expect(strangers == [])
    }

    private let importPrefixes: Set<String> = [
        "public", "package", "internal", "private", "fileprivate", "@preconcurrency",
    ]

    @Test("pure targets read no clock, file or environment, and print nothing")
    func pureTargetsArePure() throws {
        let forbidden = [
            "print(", "FileManager", "ProcessInfo", "Date()", "getenv(", "debugPrint(",
        ]
        var found: [String] = []
        for target in ["Facts", "Lexicon", "Language", "Extraction"] {
            for path in PackageFiles.paths(below: "Sources/\(target)", ending: ".swift") {
                let text = try PackageFiles.text(of: "Sources/\(target)/\(path)")
                for line in text.split(separator: "\n") where !isComment(line) {
                    for word in forbidden where stands(word, in: line) {
                        found.append("\(target)/\(path): \(line)")
                    }
                }
            }
        }
        #expect(found == [])
    }

    /// Whether a word stands in a line and is not the end of a longer one, as in `blueprint(`.
    private func stands(_ word: String, in line: Substring) -> Bool {
        line.ranges(of: word).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && before != "_"
        }
    }

    @Test("a word that is forbidden is found behind any mark, and not inside another")
    func boundaries() {
        for line in ["print(1)", "if (print(1)) {", "x.print(1)", "=Date()"] {
            #expect(stands("print(", in: Substring(line)) || stands("Date()", in: Substring(line)))
        }
        #expect(!stands("print(", in: "blueprint(1)"))
        #expect(!stands("Date()", in: "asDate()"))
    }

    @Test("SQL lives in Store and Query alone")
    func sqlStaysHome() throws {
        let sql = ["SELECT ", "INSERT INTO", "CREATE TABLE", "DELETE FROM", "UPDATE "]
        var found: [String] = []
        for target in targets where !["Store", "Query"].contains(target) {
            for path in PackageFiles.paths(below: "Sources/\(target)", ending: ".swift") {
                let text = try PackageFiles.text(of: "Sources/\(target)/\(path)")
                // Help and next-step texts may show a person an example of SQL.
                for line in text.split(separator: "\n")
                where !isComment(line) && !line.contains("sqlite3 ")
                    && !line.contains("archive sql")
                {
                    for word in sql where line.contains("\"" + word) {
                        found.append("\(target)/\(path): \(line)")
                    }
                }
            }
        }
        #expect(found == [])
    }

    private func isComment(_ line: Substring) -> Bool {
        line.drop { $0 == " " }.hasPrefix("//")
    }
}
