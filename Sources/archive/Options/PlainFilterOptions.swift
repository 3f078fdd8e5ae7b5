import ArgumentParser
import Query

/// The filters that do not name actors: all that a question takes which names them itself.
struct PlainFilterOptions: ParsableArguments {
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
    func text() -> FilterText {
        var text = FilterText()
        text.isExact = exact
        text.types = type
        text.since = since
        text.until = until
        text.place = place
        text.statuses = status
        text.minimumConfidence = minConfidence
        return text
    }
}

extension PlainFilterOptions {
    /// Takes from a plain line what is said here.
    static func taken(from line: inout PlainLine) -> Self {
        var options = Self()
        options.exact = line.flag("exact")
        options.type = line.options("type")
        options.since = line.option("since")
        options.until = line.option("until")
        options.place = line.option("place")
        options.status = line.options("status")
        options.minConfidence = line.option("min-confidence") { Double($0) }
        return options
    }
}
