import ArgumentParser
import Foundation
import Lexicon

/// `archive develop lexicon`: compiles the tables of the gazetteer into `gazetteer.bin`.
struct DevelopLexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Compile the tables of the gazetteer into gazetteer.bin.",
        shouldDisplay: false)

    @Option(help: "The folder of the lexicon in the sources.")
    var lexicon = "Sources/Lexicon"

    func run() throws {
        let folder = URL(fileURLWithPath: lexicon)
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "Gazetteer/Tables"), includingPropertiesForKeys: nil)
        let tables = try files.filter { $0.pathExtension == "tsv" }.map {
            (name: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0)))
        }
        let bytes = try GazetteerCompiler.compile(tables)
        let target = folder.appending(path: "Data/gazetteer.bin")
        try Data(bytes).write(to: target, options: .atomic)
        print("\(target.path): \(tables.count) tables, \(bytes.count) bytes")
    }
}
