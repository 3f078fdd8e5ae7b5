internal import Facts
internal import Lexicon

/// A capitalised name or a part of one, before anybody knows whom it means.
struct NameSegment {
    /// What the name names, as far as its own words tell.
    enum Meaning: Sendable {
        case person, organisation, country, people, place, event, undetermined
    }

    /// The words of the name itself.
    var core: Range<Int>
    /// With the title in front of it: "Pakistani Prime Minister Shehbaz Sharif".
    var whole: Range<Int>
    var meaning: Meaning
    var known: KnownName?
    var sector: Sector?
    /// The words that are the office in `whole`; empty if there is none.
    var title: Range<Int>
    /// Names inside the name: "Indonesian" in "Indonesian Navy".
    var embedded: [KnownName] = []
    /// The row of the lexicon that told the meaning.
    var rule: String?

    init(
        core: Range<Int>, meaning: Meaning, known: KnownName? = nil, sector: Sector? = nil,
        rule: String? = nil
    ) {
        self.core = core
        self.whole = core
        self.meaning = meaning
        self.known = known
        self.sector = sector
        self.title = core.lowerBound..<core.lowerBound
        self.rule = rule
    }

    /// The segment of a match of the gazetteer.
    init(_ known: KnownName) {
        let meaning: Meaning =
            switch known.kind {
            case .country: .country
            case .people: .people
            case .place, .seat: .place
            case .person: .person
            case .organisation: .organisation
            }
        self.init(
            core: known.tokens, meaning: meaning, known: known,
            sector: known.kind == .people ? nil : known.sector,
            rule: known.id)
    }
}
