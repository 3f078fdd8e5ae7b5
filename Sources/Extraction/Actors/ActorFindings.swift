package import Facts

/// Who takes part in a document: the roster, and every phrase that stands for somebody on it.
package struct ActorFindings: Sendable {
    package var actors: [Actor]
    /// In text order.
    package var mentions: [ActorMention]
    /// The roles that the text gives to them.
    package var offices: [OfficeAttestation]
    package var stances: [Stance]
    /// The names of places, in text order.
    package var places: [FoundPlace]
    /// The phrases that name a person, an organisation or a place, in text order; not all are
    /// actors.
    package var names: [NamedPhrase]
    /// What the third-person pronouns mean, actor or not, in text order.
    package var pronounLinks: [PronounLink]
    /// `byHead[sentence][token]` is an index into `mentions`, or -1.
    private var byHead: [[Int32]]
    private let ranges: SentenceRanges
    private let nameRanges: SentenceRanges
    /// The only country that names of the document belong to; `nil` if there are several or none.
    package let onlyCountryNamed: CountryCode?
    /// The country that most names of the document belong to: at least three fifths of them.
    package let leadingCountry: CountryCode?
    /// Where the document is at home: the country of its dateline, else the one that at least half
    /// of what it names belongs to; `nil` if none stands out.
    package let homeCountry: CountryCode?

    /// Whom a phrase is for or against by its own words: "anti-Syria journalist".
    package struct Stance: Sendable {
        /// Indices into the roster.
        package var actor: Int
        package var other: Int
        package var isAgainst: Bool
        package var evidence: TextSpan
    }

    /// A word through which a mention hangs in the tree although it is not its head, as
    /// "thousands" in "thousands of protesters".
    package struct NearbyHead: Sendable {
        package var sentence: Int
        package var word: Int
        /// Index into `mentions`.
        package var mention: Int
        /// Whether the mention goes before one that the word heads by itself: "German" over "German
        /// Chancellor Angela Merkel" where the parser took the first word for the head.
        package var isStronger = false
    }

    /// - Parameters:
    ///   - tokenCounts: the number of tokens of each sentence.
    ///   - nearby: further words that stand for a mention; a head goes before them.
    package init(
        actors: [Actor], mentions: [ActorMention], offices: [OfficeAttestation] = [],
        places: [FoundPlace] = [], names: [NamedPhrase] = [],
        pronounLinks: [PronounLink] = [], stances: [Stance] = [],
        tokenCounts: [Int], nearby: [NearbyHead] = [], homeCountry: CountryCode? = nil
    ) {
        self.homeCountry = homeCountry
        self.actors = actors
        self.mentions = mentions
        self.offices = offices
        self.places = places
        self.names = names
        self.pronounLinks = pronounLinks
        self.stances = stances
        var byHead = tokenCounts.map { [Int32](repeating: -1, count: $0) }
        for (index, mention) in mentions.enumerated() {
            byHead[mention.sentence][mention.head] = Int32(index)
        }
        for head in nearby where head.isStronger || byHead[head.sentence][head.word] < 0 {
            byHead[head.sentence][head.word] = Int32(head.mention)
        }
        self.byHead = byHead
        self.ranges = SentenceRanges(
            of: mentions.lazy.map(\.sentence), count: tokenCounts.count)
        self.nameRanges = SentenceRanges(
            of: names.lazy.map(\.sentence), count: tokenCounts.count)
        self.onlyCountryNamed = ActorFindings.onlyCountry(named: mentions[...])
        self.leadingCountry = ActorFindings.leadingCountry(of: mentions)
    }

    /// The mentions of one sentence, in text order.
    package func mentions(inSentence sentence: Int) -> ArraySlice<ActorMention> {
        mentions[ranges[sentence]]
    }

    /// The phrases of one sentence that name somebody or something, in text order.
    package func names(inSentence sentence: Int) -> ArraySlice<NamedPhrase> {
        names[nameRanges[sentence]]
    }

    /// The only country that names among the mentions belong to; `nil` if several or none.
    package static func onlyCountry(named mentions: ArraySlice<ActorMention>) -> CountryCode? {
        var only: CountryCode?
        for mention in mentions where mention.form == .name {
            guard let country = mention.country, country != only else { continue }
            if only != nil { return nil }
            only = country
        }
        return only
    }

    private static func leadingCountry(of mentions: [ActorMention]) -> CountryCode? {
        var counts: [CountryCode: Int] = [:]
        var total = 0
        for mention in mentions where mention.form == .name {
            guard let country = mention.country else { continue }
            counts[country, default: 0] += 1
            total += 1
        }
        // More than half: there is one at most, whatever the order of the table. Below five names
        // a sentence stands alone, and its own words must tell.
        guard total >= 5 else { return nil }
        return counts.first { $0.value * 5 >= total * 3 }?.key
    }

    /// The mention whose head is this token, or `nil`.
    package func mention(headedBy token: Int, inSentence sentence: Int) -> ActorMention? {
        let index = byHead[sentence][token]
        return index < 0 ? nil : mentions[Int(index)]
    }
}
