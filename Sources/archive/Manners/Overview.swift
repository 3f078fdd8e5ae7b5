import ArgumentParser

/// What `archive` says without arguments.
enum Overview {
    static let text = """
        archive: news articles in, dated political events out

          archive ingest articles/      read articles into ./archive.db
          archive timeline Pakistan     who did what to whom, when, and who reports it

        \(groups)

        'archive help COMMAND' explains a command, 'archive --help' lists them all.

        """

    /// A line for each group of commands.
    private static var groups: String {
        let width = CommandList.groups.map(\.name.count).max() ?? 0
        return CommandList.groups.map { group in
            let padding = String(repeating: " ", count: width - group.name.count)
            let names = group.subcommands.filter { $0.configuration.shouldDisplay }
                .map { $0._commandName }
            return "\(group.name)\(padding)  \(names.joined(separator: ", "))"
        }.joined(separator: "\n")
    }
}
