internal import Facts
internal import Language
internal import Lexicon

/// Decides which phrases of a document mean the same actor.
///
/// Reads the drafts in text order and keeps a growing list of entities: names first by the
/// gazetteer's row, then by their words; descriptions by their noun; pronouns by agreement and
/// salience.
struct EntityResolver {
    let views: [SentenceView]
    let cues: NameCueTable
    let nouns: ActorNounTable
    /// By sentence and word: what a proper noun names.
    let nameClasses: [[NameClass]]
    /// In text order.
    let pronounLinks: [PronounLink]
    /// `linkAt[sentence][word]`: position in `pronounLinks`, or -1.
    let linkAt: [[Int32]]
    let countries: CountryNames
    var drafts: [MentionDraft]
    var entities: [Entity] = []
    /// `draftAt[sentence][word]`: position in `drafts`, or -1.
    let draftAt: [[Int32]]
    var surroundings: CountrySurroundings
    private var byKey: [String: Int] = [:]

    init(
        views: [SentenceView], cues: NameCueTable, nouns: ActorNounTable, drafts: [MentionDraft],
        nameClasses: [[NameClass]], pronounLinks: [PronounLink], countries: CountryNames
    ) {
        self.views = views
        self.nouns = nouns
        self.nameClasses = nameClasses
        self.pronounLinks = pronounLinks
        var linkAt = views.map { [Int32](repeating: -1, count: $0.count) }
        for (index, link) in pronounLinks.enumerated() {
            linkAt[link.sentence][link.word] = Int32(index)
        }
        self.linkAt = linkAt
        self.countries = countries
        self.cues = cues
        self.drafts = drafts
        var draftAt = views.map { [Int32](repeating: -1, count: $0.count) }
        for (index, draft) in drafts.enumerated() {
            draftAt[draft.sentence][draft.head] = Int32(index)
        }
        self.draftAt = draftAt
        self.surroundings = CountrySurroundings(
            drafts: drafts, sentences: views.count,
            hasDateline: views.first.map { !$0.hasVerb } ?? false)
    }

    /// Gives every draft its entity.
    mutating func resolve() {
        NameGuesser(views: views, cues: cues, classes: nameClasses).settle(&drafts)
        AppositionReader(views: views, draftAt: draftAt).link(&drafts)
        for index in drafts.indices where drafts[index].entity == nil {
            switch drafts[index].form {
            case .name: resolveName(index)
            case .nominal: resolveNominal(index)
            case .pronoun:
                if drafts[index].pronoun?.isFirstPerson == false { resolvePronoun(index) }
            }
        }
        // The speaker of a quotation is often named behind it.
        for index in drafts.indices where drafts[index].pronoun?.isFirstPerson == true {
            resolvePronoun(index)
        }
    }

    /// The draft that a word of a sentence heads.
    func draft(at word: Int, in sentence: Int) -> Int? {
        let index = draftAt[sentence][word]
        return index < 0 ? nil : Int(index)
    }

    // MARK: Entities

    mutating func assign(_ index: Int, to entity: Int) {
        drafts[index].entity = entity
        entities[entity].drafts.append(index)
        entities[entity].learn(from: drafts[index])
        if let office = drafts[index].office {
            entities[entity].offices.append(Entity.OfficeFound(office: office, draft: index))
        }
    }

    mutating func create(_ index: Int, kind: ActorKind, key: String? = nil) -> Int {
        entities.append(Entity(drafts[index], kind: kind))
        if let key { byKey[key] = entities.count - 1 }
        return entities.count - 1
    }

    func entity(for key: String) -> Int? { byKey[key] }

    mutating func remember(_ key: String, as entity: Int) { byKey[key] = entity }

    /// The words of a range as lower-case hashes, without punctuation.
    func words(_ range: Range<Int>, in sentence: Int) -> [UInt64] {
        range.compactMap { word in
            let token = views[sentence].tokens[word]
            return token.upos == .punct || token.upos == .det ? nil : token.formHash
        }
    }

    // MARK: Names

    mutating func resolveName(_ index: Int) {
        let draft = drafts[index]
        if let same = draft.sameAs, let entity = drafts[same].entity {
            entities[entity].isNamed = true
            let words = words(draft.core, in: draft.sentence)
            entities[entity].names.append(words)
            remember(NameMatcher.key(words), as: entity)
            return assign(index, to: entity)
        }
        if let known = draft.known, known.kind != .person, known.kind != .organisation {
            return resolvePlaceName(index, known)
        }
        switch draft.meaning {
        case .person: resolvePerson(index)
        case .place, .event: break
        default: resolveOrganisation(index)
        }
    }

    private mutating func resolvePlaceName(_ index: Int, _ known: KnownName) {
        let draft = drafts[index]
        if known.kind == .people, draft.usage != .modifier,
            views[draft.sentence].tokens[draft.head].upos != .adj || known.country == nil
        {
            return resolvePopulation(index, known)
        }
        if known.kind == .place || known.kind == .seat {
            if draft.usage != .actor { return }
            drafts[index].sector = .government
        }
        guard let country = known.country else {
            if known.kind == .people { return resolvePopulation(index, known) }
            return
        }
        let isBreakaway = known.isBreakaway
        let key = isBreakaway ? "territory \(known.id)" : "country \(country.code)"
        let entity = entity(for: key) ?? create(index, kind: .country, key: key)
        if isBreakaway, entities[entity].drafts.isEmpty {
            entities[entity].isNamed = true
            entities[entity].knownName = known.name
        } else if entities[entity].drafts.isEmpty {
            entities[entity].sector = .government
            entities[entity].country = country
            entities[entity].isNamed = true
            entities[entity].knownName = countries.name(of: country)
        }
        if known.kind == .country, entities[entity].knownID == nil {
            entities[entity].knownID = known.id
            entities[entity].rule = known.id
        }
        if known.kind == .country {
            entities[entity].names.append(words(draft.core, in: draft.sentence))
        }
        drafts[index].country = country
        if drafts[index].usage == .actor { drafts[index].sector = .government }
        assign(index, to: entity)
    }

    private mutating func resolvePopulation(_ index: Int, _ known: KnownName) {
        drafts[index].sector = drafts[index].sector ?? .civilian
        let key = "people \(known.id)"
        let entity = entity(for: key) ?? create(index, kind: .population, key: key)
        entities[entity].sector = entities[entity].sector ?? .civilian
        entities[entity].isPlural = true
        entities[entity].isNamed = true
        assign(index, to: entity)
    }

    private mutating func resolveOrganisation(_ index: Int) {
        let draft = drafts[index]
        let words = words(draft.core, in: draft.sentence)
        let key = draft.known.map { "organisation \($0.id)" } ?? NameMatcher.key(words)
        let known = entity(for: key) ?? NameMatcher.organisation(words, among: entities)
        if known == nil { settleOrganisationCountry(index) }
        let entity = known ?? create(index, kind: .organisation)
        remember(key, as: entity)
        remember(NameMatcher.key(words), as: entity)
        entities[entity].isNamed = true
        entities[entity].names.append(words)
        if let known = draft.known, entities[entity].knownID == nil {
            entities[entity].knownID = known.id
            entities[entity].knownName = known.name
            entities[entity].rule = known.id
        }
        assign(index, to: entity)
        drafts[index].country = drafts[index].country ?? entities[entity].country
        drafts[index].sector = drafts[index].sector ?? entities[entity].sector
    }

    private mutating func resolvePerson(_ index: Int) {
        inherit(index)
        let draft = drafts[index]
        let words = words(draft.core, in: draft.sentence)
        var entity = draft.known.flatMap { self.entity(for: "person \($0.id)") }
        entity = entity ?? NameMatcher.person(words, draft, among: entities)
        if entity == nil { settleOfficeCountry(index) }
        let found = entity ?? create(index, kind: .person)
        if let known = draft.known {
            remember("person \(known.id)", as: found)
            entities[found].knownID = entities[found].knownID ?? known.id
        }
        entities[found].isNamed = true
        entities[found].names.append(words)
        assign(index, to: found)
        drafts[index].country = drafts[index].country ?? entities[found].country
        drafts[index].sector = drafts[index].sector ?? entities[found].sector
        entities[found].country = entities[found].country ?? drafts[index].country
    }
}
