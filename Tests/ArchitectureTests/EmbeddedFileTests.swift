import CEmbeddedFiles
import Foundation
import TestSupport
import Testing

@Suite("files compiled into the program")
struct EmbeddedFileTests {
    @Test("no migration is forgotten, and each is the one in the folder")
    func migrations() throws {
        try expectSame(embedded_migrations(), folder: "migrations", ending: ".sql")
    }

    @Test("no table of the lexicon is forgotten, and each is the one in the folder")
    func lexicon() throws {
        try expectSame(embedded_lexicon(), folder: "Sources/Lexicon/Data")
    }

    @Test("no model is forgotten, and each is the one in the folder")
    func models() throws {
        try expectSame(embedded_models(), folder: "Sources/Language/Model", ending: ".bin")
    }

    private func expectSame(
        _ table: embedded_file_table, folder: String, ending: String = ""
    ) throws {
        let embedded = (0..<table.count).map { String(cString: table.files[$0].name) }
        #expect(embedded.sorted() == PackageFiles.paths(below: folder, ending: ending))
        for index in 0..<table.count {
            let file = table.files[index]
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
            let name = String(cString: file.name)
            let onDisk = try Data(
                contentsOf: PackageFiles.root.appending(path: "\(folder)/\(name)"))
            #expect(onDisk.elementsEqual(bytes), "\(name) differs from the file")
        }
    }
}
