import ArgumentParser
import Query

/// The filters that every question about events takes, under the same names.
struct FilterOptions: ParsableArguments {
    @Option(help: "Who takes part: a name, an alias, a country.", completion: .actors)
    var actor: String?

    @Option(help: "Who takes part as well.", completion: .actors)
    var with: String?

    @Flag(help: "A country means the state itself, not everyone who acts for it.")
    var exact = false

    @Option(
        help: ArgumentHelp(
            "What: PLOVER types, quad classes or CAMEO codes, as consult,assault or verbal-conf "
                + "or 04.", valueName: "types"), completion: .eventTypes)
    var type: [String] = []

    @Option(help: "From this date on, as 2025-04-30, \"apr 2025\" or \"last week\".")
    var since: String?

    @Option(help: "Up to and including this date.")
    var until: String?

    @Option(help: "Where: a place, a region or a country.")
    var place: String?

    @Option(
        help: "How the text vouches for it: actual, alleged, planned, threatened, denied …",
        completion: .statuses)
    var status: [String] = []

    @Option(help: ArgumentHelp("Leave out what is less certain (0 to 1).", valueName: "number"))
    var minConfidence: Double?

    /// The filters as they were written.
    func text(actor positional: String? = nil, limit: Int?) throws -> FilterText {
        if let positional, let actor, positional != actor {
            throw UsageError(
                "two actors are given, '\(positional)' and --actor '\(actor)'",
                fix: "use --with for the second")
        }
        var text = FilterText()
        text.actor = actor ?? positional
        text.with = with
        text.isExact = exact
        text.types = type
        text.since = since
        text.until = until
        text.place = place
        text.statuses = status
        text.minimumConfidence = minConfidence
        text.limit = limit
        return text
    }
}
