internal import Facts
internal import Language
internal import Lexicon

/// Finds where an act took place, as far as its sentence and the account before it say.
struct EventPlacer {
    let context: EventContext
    let clause: TreeReader
    let sentence: Int
    let sites: SiteReader
    /// Where the last bodily act before this sentence was placed.
    let scene: EventScene?

    init(
        context: EventContext, clause: TreeReader, lexicon: FrameLexicon, sentence: Int,
        scene: EventScene?
    ) {
        self.context = context
        self.clause = clause
        self.sentence = sentence
        self.scene = scene
        self.sites = SiteReader(
            context: context, clause: clause, sentence: sentence,
            localities: lexicon.objectClass(named: "territory"),
            settlements: lexicon.objectClass(named: "settlement"), lexicon: lexicon)
    }

    /// Whether an act takes bodies to where it happens, so that an account of several places it.
    func isBodily(_ act: Act, isPhysical: Bool) -> Bool { isPhysical || isByForce(act) }

    /// The place that a phrase of the predicate, of its object or of what governs it names.
    ///
    /// Where the gazetteer lacks the place, it is in the only country of those who take part, else
    /// in the one where the text is at home.
    func place(of act: Act, isPhysical: Bool) -> Place? {
        guard var found = find(act, isPhysical: isPhysical) else { return nil }
        if found.country == nil {
            let parties = Set((act.sources + act.targets).compactMap(\.country))
            found.country = parties.count == 1 ? parties.first : context.actors.homeCountry
        }
        return found
    }

    private func find(_ act: Act, isPhysical: Bool) -> Place? {
        let isBodily = isBodily(act, isPhysical: isPhysical)
        let isMeeting = isMeeting(act)
        let takesPlace = isBodily || isMeeting
        if act.mode == "visit" {
            // "visited Beijing": whoever is visited names the place.
            for target in act.targets {
                if let place = sites.named(at: target.token) { return place }
            }
        }
        // "called on South Korea": whom one speaks to is not where one speaks.
        let actors =
            isVerbal(act) && !takesPlace
            ? Set((act.sources + act.targets).filter { !$0.isPlace }.map(\.token)) : []
        var anchors = [act.token] + act.echoes
        if let embedded = act.embedded, act.type?.quadClass == .materialConflict {
            anchors.append(embedded)
        }
        for anchor in anchors {
            if let place = place(under: anchor, steps: takesPlace ? 2 : 1, besides: actors) {
                return place
            }
        }
        for anchor in anchors {
            if let place = shared(by: anchor, act) ?? meant(byThereAt: anchor) { return place }
        }
        if let area = area(ruledBy: act) { return area }
        if !takesPlace, sentence <= 1, isSeated(act) { return dateline }
        guard takesPlace else { return nil }
        for anchor in anchors {
            guard let head = clause.sentence.head(of: anchor) else { continue }
            if let place = place(under: head, steps: 1, besides: actors) { return place }
        }
        if isBodily, let site = sites.nearest(to: act.token) { return site }
        if isBodily, sites.hasUnknownPlace { return nil }
        return earlierPlace(reach: isBodily ? 2 : 1, act, isBodily: isBodily)
    }

    /// "questioned 100 people ⟦there⟧": the place named last.
    private func meant(byThereAt anchor: Int) -> Place? {
        let isThere = clause.sentence.children(of: anchor).contains {
            clause.relation($0) == .advmod && clause.token($0).formHash == clause.words.there
        }
        guard isThere else { return nil }
        for step in 0...3 where sentence - step >= 0 {
            let site = context.places(inSentence: sentence - step).last {
                sites.isSite($0, sentence - step) && (step > 0 || $0.head < anchor)
            }
            if let site { return site.place }
        }
        return scene?.place
    }

    /// "The governor of Cotabato imposed a curfew": where the word of an official is law.
    private func area(ruledBy act: Act) -> Place? {
        guard act.type == .coerce else { return nil }
        for party in act.sources where party.isAuthority && !party.isPlace {
            for phrase in clause.obliques(of: party.token)
            where phrase.preposition == clause.words.of {
                let owner = context.actors.mention(headedBy: phrase.token, inSentence: sentence)
                let isState = owner?.actor.map { context.actors.actors[$0].kind == .country }
                if isState != true, let place = sites.place(at: phrase.token) { return place }
            }
        }
        return nil
    }

    /// What stands before the whole clause holds for all of it: "In Lima, …", "Speaking in Berlin,
    /// …"; so does the place of the act that another is joined to: "met him in Pya and asked".
    private func shared(by anchor: Int, _ act: Act) -> Place? {
        var current = anchor
        for _ in 0..<5 {
            if clause.isVerb(current), let place = fronted(current) { return place }
            guard let head = clause.sentence.head(of: current) else { return nil }
            switch clause.relation(current) {
            case .aclRelcl:
                // "taken to Incheon, ⟦where⟧ prosecutors questioned the captain"
                return clause.isWhereClause(current) ? sites.place(at: head) : nil
            case .conj where clause.isVerb(current) && clause.isVerb(head):
                if let place = place(under: head, steps: 1, besides: [], isSite: true) {
                    return place
                }
            case .conj, .xcomp, .obj, .nsubj: break
            case .ccomp, .parataxis:
                guard isVerbal(act) else { return nil }
            case .advcl where clause.token(current).xpos == .vbg:
                if clause.hasChild(current, .mark) { return nil }
            default: return nil
            }
            current = head
        }
        return nil
    }

    private func isVerbal(_ act: Act) -> Bool {
        act.type?.quadClass == .verbalConflict || act.type?.quadClass == .verbalCooperation
    }

    private func fronted(_ verb: Int) -> Place? {
        if clause.relation(verb) == .root, let place = sites.opening { return place }
        let subject = clause.surfaceSubject(of: verb) ?? verb
        let edge = min(subject, verb)
        for child in clause.sentence.children(of: verb) where child < edge {
            switch clause.relation(child) {
            case .advcl where clause.token(child).xpos == .vbg:
                // "Speaking in Berlin, …"
                guard !clause.hasChild(child, .mark) else { continue }
                if let place = place(under: child, steps: 1, besides: [], isSite: true) {
                    return place
                }
            default: continue
            }
        }
        for phrase in clause.obliques(of: verb)
        where phrase.token < edge && clause.words.sites.contains(phrase.preposition) {
            if let place = sites.place(at: phrase.token) { return place }
        }
        return nil
    }

    /// Where the account was last: the scene of the act before, else the last place named in the
    /// two sentences before, else the dateline.
    private func earlierPlace(reach: Int, _ act: Act, isBodily: Bool) -> Place? {
        // "In Beijing, a man … The navy sent two frigates": who acts at home has left the scene.
        let parties = Set((act.sources + act.targets).compactMap(\.country))
        func suits(_ place: Place) -> Bool {
            guard isBodily, act.sources.contains(where: \.isAuthority), let country = place.country
            else { return true }
            return parties.contains(country)
        }
        if let scene, reach > 1, sentence - scene.sentence <= 3, suits(scene.place) {
            return scene.place
        }
        for step in 1...reach {
            if let site = context.places(inSentence: sentence - step).last(where: {
                sites.isSite($0, sentence - step) && suits($0.place)
            }) {
                return site.place
            }
        }
        return sentence <= (reach > 1 ? 6 : 3) ? dateline : nil
    }

    /// "MOSCOW (AP) _" is a sentence by itself, without verb.
    private var dateline: Place? {
        guard sentence > 0, let first = context.parsed.sentences.first,
            !first.tokens.contains(where: { $0.upos == .verb || $0.upos == .aux })
        else { return nil }
        return context.places(inSentence: 0).first?.place
    }

    /// What police and soldiers do, they do on the spot.
    private func isByForce(_ act: Act) -> Bool {
        switch act.type {
        case .coerce, .reject, .retreat: act.sources.contains(where: \.isForce)
        // Apologies are words.
        case .concede: act.cameo != "055" && act.sources.contains(where: \.isForce)
        default: false
        }
    }

    /// Courts rule and parliaments vote where they sit, which is where the report comes from.
    private func isSeated(_ act: Act) -> Bool {
        act.sources.contains { $0.sector == .judiciary || $0.sector == .legislature }
    }

    /// Meetings and signatures bring people to a place; calls do not.
    private func isMeeting(_ act: Act) -> Bool {
        switch act.type {
        case .consult: act.mode != "phone"
        case .support: act.cameo == "057"
        default: false
        }
    }

    private func place(
        under token: Int, steps: Int, besides actors: Set<Int>, isSite: Bool = false
    ) -> Place? {
        let prepositions = isSite ? clause.words.sites : clause.words.locatives
        for oblique in clause.obliques(of: token)
        where prepositions.contains(oblique.preposition) && !actors.contains(oblique.token) {
            if let place = sites.place(at: oblique.token) { return place }
        }
        guard steps > 1 else { return nil }
        for child in clause.sentence.children(of: token) {
            switch clause.relation(child) {
            case .obj, .nsubjPass, .obl, .nmod, .nsubj: break
            default: continue
            }
            // "the presidents of Ukraine and Russia signed": who they are, not where.
            let isSomebody = sites.isSomebody(child)
            for oblique in clause.obliques(of: child)
            where isSomebody
                ? clause.words.sites.contains(oblique.preposition)
                : clause.words.locatives.contains(oblique.preposition)
            {
                if let place = sites.place(at: oblique.token) { return place }
            }
        }
        return nil
    }
}
