package import Facts

/// A phrase that stands for an actor, at its place in the trees.
package struct ActorMention: Sendable {
    package enum Form: UInt8, Sendable { case name, nominal, pronoun }
    /// Whether the phrase acts ("Washington said"), locates ("in Washington") or only modifies
    /// ("the Washington talks", "Pakistani troops" for the country behind the troops).
    package enum Usage: UInt8, Sendable { case actor, place, modifier }

    /// What a name names, as GUM's annotation types it.
    package enum NameType: String, Sendable, CaseIterable { case person, organization, place }

    /// Index into the roster; `nil` for a party that is nobody on it ("gunmen").
    package var actor: Int?
    /// Further actors that the phrase stands for, in text order: with "both sides", `actor` is the
    /// first of the two and `also` holds the second. Empty for all other phrases.
    package var also: [Int]
    package var sentence: Int
    /// Index of the head word in the sentence.
    package var head: Int
    /// The whole phrase, titles and modifiers included, as token indices.
    package var tokens: Range<Int>
    package var span: TextSpan
    package var form: Form
    package var usage: Usage
    package var country: CountryCode?
    package var sector: Sector?
    /// What the name names; `nil` for nominals, pronouns and names of other things.
    package var nameType: NameType?

    package init(
        actor: Int?, sentence: Int, head: Int, tokens: Range<Int>, span: TextSpan, form: Form,
        usage: Usage, country: CountryCode? = nil, sector: Sector? = nil, also: [Int] = [],
        nameType: NameType? = nil
    ) {
        self.actor = actor
        self.also = also
        self.nameType = nameType
        self.sentence = sentence
        self.head = head
        self.tokens = tokens
        self.span = span
        self.form = form
        self.usage = usage
        self.country = country
        self.sector = sector
    }
}
