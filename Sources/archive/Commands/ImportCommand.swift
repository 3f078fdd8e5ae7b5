import ArgumentParser
import Foundation
import Ingest
import Store

/// `archive import`: events of another collection, beside those that were extracted.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Put events of another collection beside the extracted ones.",
        discussion: """
            Example:
              archive import --format quads icews.tsv.gz

            A row is date<TAB>source<TAB>relation<TAB>target; a relation that is the name of a \
            CAMEO code gets that code. All rows are in the archive afterwards, or none.
            """)

    /// What can be imported.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case quads
    }

    @Argument(help: "The file, perhaps compressed by gzip; - for standard input.")
    var file: String

    @Option(help: "How the rows are written.")
    var format: Format = .quads

    @Option(help: "What to call the dataset (default: the file's name).")
    var name: String?

    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        var table = QuadTable()
        var reader = QuadReader()
        try reader.read(try ByteSource.opening(file), named: file, into: &table)
        for skipped in reader.skipped {
            StandardStreams.say("skipped \(skipped.name): \(skipped.reason)")
        }
        let writer = try ArchiveWriter(path: archive.path)
        let last = file.split(separator: "/").last.map(String.init) ?? file
        let outcome = try QuadWriter(writer).write(table, name: name ?? last, origin: file)
        try writer.close()
        let unknown = outcome.unknownLabels
        var line = "\(outcome.rows) events imported, \(outcome.newActors) new actors"
        if reader.skippedCount > 0 { line += ", \(reader.skippedCount) lines skipped" }
        StandardStreams.say(line + ".")
        if !unknown.isEmpty {
            let rows = unknown.reduce(0) { $0 + $1.count }
            let shown = unknown.prefix(3).map { "'\($0.label)' \($0.count)" }
            StandardStreams.say(
                "\(unknown.count) labels (\(rows) rows) are no CAMEO names: "
                    + shown.joined(separator: ", "))
        }
        if reader.skippedCount > 0 {
            throw ExitCode(ExitStatus.nothingOrSomeFailed.rawValue)
        }
    }
}
