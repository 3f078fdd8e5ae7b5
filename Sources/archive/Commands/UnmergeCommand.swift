import ArgumentParser
import Store

/// `archive unmerge`: two events that were taken for one are two again.
struct UnmergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge",
        abstract: "Take back a merge of events that several articles tell.",
        discussion: "`archive show EVENT` and the table merges name the merges.")

    @Argument(help: "The number of the merge.")
    var merge: Int64

    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        // Only an archive that is there can hold the merge.
        _ = try ArchiveReader(path: archive.path)
        let writer = try ArchiveWriter(path: archive.path)
        try DocumentWriter(writer).undoMerge(merge)
        try writer.close()
        StandardStreams.say("merge \(merge) undone")
    }
}
