internal import Facts
internal import Language
internal import Lexicon

/// Reads country, sector and owner of a common noun from the words around it.
struct TraitReader {
    private let reader: NominalReader
    private let origins: OriginReader

    private var view: SentenceView { reader.view }
    private var nouns: ActorNounTable { reader.nouns }
    private var segments: [NameSegment] { reader.segments }

    init(_ reader: NominalReader) {
        self.reader = reader
        self.origins = OriginReader(view: reader.view, cues: reader.nouns.cues)
    }

    private func segment(at word: Int) -> NameSegment? {
        let index = reader.segmentAt[word]
        return index < 0 ? nil : segments[index]
    }

    /// What the words before and after a noun say about whom it stands for.
    func traits(of noun: Int, row: ActorNoun, phrase: Range<Int>) -> NominalReader.Traits {
        var traits = NominalReader.Traits()
        traits.sector = leadingOffice(noun)?.sector ?? row.sector
        traits.country = row.home
        readModifiers(
            of: noun, row: row, from: min(phrase.lowerBound, nationality(before: noun)),
            into: &traits)
        readPhrasesBehind(noun, row: row, into: &traits)
        if traits.country == nil, row.homeland != .abroad, !isCounted(row) {
            traits.country = clauseBehind(noun)
        }
        if traits.country == nil, traits.ethnicity != nil { traits.country = placeBeside(noun) }
        if traits.sector == nil, traits.country != nil, row.class == .spokesman {
            traits.sector = .government
        }
        if traits.sector == nil, row.class == .office, traits.country != nil, traits.owner == nil {
            traits.sector = .government
        }
        return traits
    }

    private func isCounted(_ row: ActorNoun) -> Bool {
        row.class == .quantity || row.class == .country || row.class == .side
    }

    /// The secretary of "secretary general", the attorney of "attorney-general".
    private func leadingOffice(_ noun: Int) -> ActorNoun? {
        var before = noun - 1
        if before > 0, view.tokens[before].xpos == .hyph { before -= 1 }
        guard before >= 0, view.nouns[noun]?.sector == .military, segment(at: before) == nil,
            let row = view.nouns[before], row.class == .office, row.sector != .military
        else { return nil }
        return row
    }

    // MARK: Before the noun

    /// Where the nationality right before a noun begins, though the parser may have hung it on
    /// another word: "U.S. and ⟦Turkish⟧ envoys"; else the noun itself.
    private func nationality(before noun: Int) -> Int {
        guard noun > 0, let segment = segment(at: noun - 1), segment.known?.kind == .people,
            view.tokens[noun - 1].upos == .adj, view.tokens[noun].upos == .noun
        else { return noun }
        return segment.core.lowerBound
    }

    private func readModifiers(
        of noun: Int, row: ActorNoun, from start: Int, into traits: inout NominalReader.Traits
    ) {
        var word = noun - 1
        while word >= start {
            let token = view.tokens[word]
            if let segment = segment(at: word) {
                take(segment, row: row, into: &traits)
                word = segment.core.lowerBound - 1
                continue
            }
            if let modifier = nouns.modifier(token.lemmaHash) ?? nouns.modifier(token.formHash),
                token.relation != .nmodPoss, applies(modifier, to: row, now: traits.sector)
            {
                traits.sector = modifier.sector
                traits.rule = modifier.id
            }
            if token.relation == .nmodPoss, Int(token.head) == noun, traits.owner == nil {
                traits.owner = word
                traits.ownerIsPossessor = true
                return
            }
            word -= 1
        }
        readJoined(before: noun, row: row, from: start, into: &traits)
    }

    private func applies(
        _ modifier: ActorNounTable.Modifier, to row: ActorNoun, now sector: Sector?
    ) -> Bool {
        // A "war crimes court" and "drug police" are on the other side of the crime.
        if modifier.sector == .criminal, row.sector == .judiciary || row.sector == .police {
            return false
        }
        switch modifier.strength {
        case .strong: return row.class != .kin
        case .firm: return sector == nil || sector == .unknown || sector == .civilian
        case .weak: return sector == nil || sector == .unknown
        }
    }

    private func take(
        _ segment: NameSegment, row: ActorNoun, into traits: inout NominalReader.Traits
    ) {
        let head = view.head(of: segment.core)
        let country = segment.known?.country ?? segment.embedded.lazy.compactMap(\.country).first
        switch origins.origin(of: segment.core) {
        case .belongs where segment.known?.isEthnic == true && country != nil:
            // "Burundian soldiers herded Hutu peasants": at home in more states than one.
            traits.ethnicity = traits.ethnicity ?? country
            return
        case .belongs: break
        case .ethnic:
            traits.ethnicity = traits.ethnicity ?? country
            return
        case .against:
            traits.stances.append(OriginReader.Stance(name: head, isAgainst: true))
            return
        case .backed:
            traits.stances.append(OriginReader.Stance(name: head, isAgainst: false))
            return
        case .detached: return
        }
        if traits.country == nil || traits.country == row.home, let country {
            traits.country = row.home ?? country
        }
        switch segment.meaning {
        case .organisation:
            if traits.owner == nil { traits.owner = head }
            if let sector = segment.sector, inheritsSector(row) { traits.sector = sector }
        case .person, .undetermined:
            if traits.owner == nil { traits.owner = head }
        case .people:
            if segment.known?.country == nil { traits.isStateless = true }
        default: break
        }
        if view.tokens[head].relation == .nmodPoss { traits.ownerIsPossessor = true }
    }

    /// "Hungarian and Romanian officials", "US, British and French forces".
    private func readJoined(
        before noun: Int, row: ActorNoun, from start: Int, into traits: inout NominalReader.Traits
    ) {
        guard row.class == .body || isPlural(noun), traits.country != nil, traits.owner == nil
        else { return }
        guard var first = firstAdjective(before: noun) else { return }
        var countries: [CountryCode] = []
        while let earlier = adjective(joinedTo: first), let country = earlier.known?.country {
            if country != traits.country, !countries.contains(country) {
                countries.append(country)
            }
            first = earlier
        }
        guard !countries.isEmpty, let last = traits.country else { return }
        // In text order: the adjective next to the noun came first.
        let order = Array(countries.reversed()) + [last]
        traits.country = order[0]
        traits.joint = Array(order.dropFirst())
    }

    private func isPlural(_ noun: Int) -> Bool {
        view.tokens[noun].xpos == .nns || view.tokens[noun].xpos == .nnps
    }

    /// The nationality nearest to the noun.
    private func firstAdjective(before noun: Int) -> NameSegment? {
        var word = noun - 1
        while word >= 0, word > noun - 6 {
            if let segment = segment(at: word) {
                return segment.known?.country == nil ? nil : segment
            }
            let upos = view.tokens[word].upos
            guard upos == .adj || upos == .noun || upos == .propn else { return nil }
            word -= 1
        }
        return nil
    }

    private func adjective(joinedTo segment: NameSegment) -> NameSegment? {
        let mark = segment.core.lowerBound - 1
        guard mark > 0, let earlier = self.segment(at: mark - 1),
            view.tokens[mark].upos == .cconj || view.tokens[mark].xpos == .comma,
            let known = earlier.known, known.country != nil
        else { return nil }
        let head = view.head(of: earlier.core)
        switch known.kind {
        case .people: return isPlural(head) ? nil : earlier
        case .country, .seat:
            let relation = view.tokens[head].relation
            // "U.S. and Turkish envoys": an abbreviation stands for its adjective.
            return relation == .amod || relation == .compound || view.allCapitals[head]
                ? earlier : nil
        default: return nil
        }
    }

    func inheritsSector(_ row: ActorNoun) -> Bool {
        switch row.class {
        case .spokesman, .wing: return true
        case .office: return row.sector == nil || row.sector == .government
        case .person: return row.sector == nil || row.sector == .civilian
        case .body: return row.sector == nil
        default: return false
        }
    }

    // MARK: Behind the noun

    private func readPhrasesBehind(
        _ noun: Int, row: ActorNoun, into traits: inout NominalReader.Traits
    ) {
        for child in view.sentence.children(of: noun)
        where child > noun && view.tokens[child].relation == .nmod {
            guard let preposition = view.sentence.child(of: child, by: .case) else { continue }
            let form = view.tokens[preposition].formHash
            let isOwning =
                form == FunctionWord.of || form == FunctionWord.from || form == FunctionWord.for
            guard isOwning || row.homeland != .abroad && reader.cues.isLocating(form) else {
                continue
            }
            if let segment = segment(at: child) {
                if traits.country == nil {
                    traits.country = segment.known?.country
                    readJoined(behind: child, of: noun, row: row, into: &traits)
                }
                guard isOwning else { continue }
                if segment.meaning == .organisation, let sector = segment.sector,
                    inheritsSector(row)
                {
                    traits.sector = sector
                }
                if traits.owner == nil { traits.owner = child }
            } else {
                let canOwn = row.class == .office || row.class == .spokesman
                // "The U.N. court for thefts from Togolese ships": no owner.
                if form == FunctionWord.for, !canOwn, view.nouns[child] == nil { continue }
                if form != FunctionWord.from, isOwning, traits.owner == nil,
                    canOwn || view.nouns[child] != nil
                {
                    traits.owner = child
                }
                // "The court for crimes against Serbs": what it is for is not where it is.
                guard form != FunctionWord.for || canOwn else { continue }
                if traits.country == nil {
                    traits.country = place(inside: view.phrases[child], near: child)
                }
            }
        }
    }

    /// "The prime ministers of Serbia and Montenegro".
    private func readJoined(
        behind child: Int, of noun: Int, row: ActorNoun, into traits: inout NominalReader.Traits
    ) {
        guard isPlural(noun), traits.country != nil,
            row.class == .office || row.class == .person
        else { return }
        for other in view.sentence.children(of: child)
        where view.tokens[other].relation == .conj {
            if let country = segment(at: other)?.known?.country, country != traits.country {
                traits.joint.append(country)
            }
        }
    }

    /// "Guerrillas operating in Macedonia": the place that a clause about the noun names.
    private func clauseBehind(_ noun: Int) -> CountryCode? {
        for verb in view.sentence.children(of: noun)
        where verb > noun && view.tokens[verb].relation == .acl {
            if let country = placeAround(verb) { return country }
        }
        return nil
    }

    /// The place where the clause of a noun plays.
    private func placeBeside(_ noun: Int) -> CountryCode? {
        var word = noun
        for _ in 0..<4 {
            guard let head = view.sentence.head(of: word) else { return nil }
            if view.tokens[head].upos == .verb { return placeAround(head) }
            word = head
        }
        return nil
    }

    private func placeAround(_ verb: Int) -> CountryCode? {
        for child in view.sentence.children(of: verb)
        where child > verb && view.tokens[child].relation == .obl {
            guard let preposition = view.sentence.child(of: child, by: .case),
                reader.cues.isLocating(view.tokens[preposition].formHash)
                    || view.tokens[preposition].formHash == FunctionWord.for
                        && view.tokens[verb].xpos == .vbg
            else { continue }
            if let country = place(inside: view.phrases[child]) { return country }
        }
        return nil
    }

    private func place(inside phrase: Range<Int>) -> CountryCode? {
        for segment in segments where phrase.contains(segment.core.lowerBound) {
            if let known = segment.known, known.isLocation || known.kind == .people {
                return known.country
            }
        }
        return nil
    }

    /// The same for what a phrase names of its own: "in a town of Ghana", but not what its parts
    /// speak of, "in talks on the future of the envoys of Ghana".
    private func place(inside phrase: Range<Int>, near word: Int) -> CountryCode? {
        let inner = phrase.first { place in
            guard let segment = segment(at: place), segment.core.lowerBound == place else {
                return false
            }
            var head = view.head(of: segment.core)
            for _ in 0..<3 {
                if head == word { return true }
                guard let next = view.sentence.head(of: head) else { return false }
                head = next
            }
            return false
        }
        guard let inner else { return nil }
        return place(inside: inner..<phrase.upperBound)
    }

    /// The state in which a people lives that the phrase names: "the Albanians of Serbia".
    func home(ofPeople segment: NameSegment, headedBy head: Int) -> CountryCode? {
        for child in view.sentence.children(of: head)
        where child > head && view.tokens[child].relation == .nmod {
            guard let preposition = view.sentence.child(of: child, by: .case) else { continue }
            let form = view.tokens[preposition].formHash
            guard form == FunctionWord.of || reader.cues.isLocating(form) else { continue }
            if let country = place(inside: view.phrases[child]) { return country }
        }
        guard origins.origin(of: segment.core) == .ethnic else { return nil }
        return clauseBehind(head) ?? placeBeside(head)
    }
}
