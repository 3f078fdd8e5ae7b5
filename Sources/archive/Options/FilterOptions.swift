import ArgumentParser
import Query

/// The filters that every question about events takes, under the same names.
struct FilterOptions: ParsableArguments {
    @Option(help: "Who takes part: a name, an alias, a country.", completion: .actors)
    var actor: String?

    @Option(help: "Who takes part as well.", completion: .actors)
    var with: String?

    @OptionGroup var plain: PlainFilterOptions

    /// The filters as they were written.
    func text(actor positional: String? = nil, limit: Int?) throws -> FilterText {
        if let positional, let actor, positional != actor {
            throw UsageError(
                "two actors are given, '\(positional)' and --actor '\(actor)'",
                fix: "use --with for the second")
        }
        var text = plain.text()
        text.actor = actor ?? positional
        text.with = with
        text.limit = limit
        return text
    }
}

extension FilterOptions {
    /// Takes from a plain line what is said here.
    static func taken(from line: inout PlainLine) -> Self {
        var options = Self()
        options.actor = line.option("actor")
        options.with = line.option("with")
        options.plain = .taken(from: &line)
        return options
    }
}
