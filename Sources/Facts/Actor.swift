/// One actor of a document, with every place that names it.
package struct Actor: Sendable {
    /// `a1`, `a2` … in order of first mention.
    package var key: String
    package var name: String
    package var kind: ActorKind
    package var country: CountryCode?
    package var sector: Sector?
    /// Office or function, as "Prime Minister of Pakistan".
    package var role: String?
    /// Other names the text uses.
    package var aliases: [String]
    /// Where the text names it, pronouns included, in text order.
    package var mentions: [TextSpan]
    /// The row of the lexicon that knows it, if any.
    package var rule: String?

    package init(
        key: String, name: String, kind: ActorKind, country: CountryCode? = nil,
        sector: Sector? = nil, role: String? = nil, aliases: [String] = [],
        mentions: [TextSpan] = [], rule: String? = nil
    ) {
        self.key = key
        self.name = name
        self.kind = kind
        self.country = country
        self.sector = sector
        self.role = role
        self.aliases = aliases
        self.mentions = mentions
        self.rule = rule
    }
}
