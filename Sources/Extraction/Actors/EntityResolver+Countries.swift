internal import Facts
internal import Language
internal import Lexicon

/// The country of descriptions that do not tell it: from the state at hand, from the place, from
/// whoever sends them.
extension EntityResolver {
    /// A bare "the government" belongs to the state at hand, "protesters" to the place.
    mutating func settleCountry(_ index: Int, _ noun: ActorNoun) {
        let draft = drafts[index]
        guard draft.country == nil else { return }
        if draft.ethnicity != nil {
            drafts[index].country =
                surroundings.placeNamed(in: draft.sentence)
                ?? surroundings.sole(in: draft.sentence) ?? draft.ethnicity
            return
        }
        if let sender = sender(of: draft) {
            drafts[index].country = entities[sender].country
            if draft.sector == nil, entities[sender].sector == .intergovernmental {
                drafts[index].sector = .intergovernmental
            }
            return
        }
        guard draft.owner == nil else { return }
        switch noun.homeland {
        case .state, .abroad:
            guard !draft.isStateless, noun.homeland == .state || !draft.isPlural else { return }
            // "Western governments": several of what each state has one.
            if noun.class == .body, draft.isPlural, draft.determiner == .none, isPluralOfOne(draft)
            {
                return
            }
            let isGeneral = draft.determiner == .indefinite || draft.isPlural
            drafts[index].country =
                isGeneral && noun.class == .body && surroundings.namesAny(in: draft.sentence)
                ? surroundings.sole(in: draft.sentence)
                : surroundings.state(in: draft.sentence, besides: opposite(of: draft))
        case .place:
            drafts[index].country =
                surroundings.place(in: draft.sentence)
                ?? surroundings.scene(before: draft.sentence)
        case .none where isDomestic(draft, noun):
            drafts[index].country = surroundings.sole(in: draft.sentence)
        case .none: break
        }
    }

    /// Whether the word is the plural of a noun that stands for a body by itself: "governments", not
    /// "forces".
    private func isPluralOfOne(_ draft: MentionDraft) -> Bool {
        guard let noun = draft.noun else { return false }
        let token = views[draft.sentence].tokens[draft.head]
        return token.formHash != WordHash.of(noun.head)
    }

    /// The state of the doer of a verb whose object the draft is: "China thanked ⟦the officers⟧",
    /// "Japan urged ⟦the government⟧" speak of another state's.
    private func opposite(of draft: MentionDraft) -> CountryCode? {
        let view = views[draft.sentence]
        guard draft.determiner == .definite else { return nil }
        switch view.tokens[draft.head].relation {
        case .obj, .iobj, .obl: break
        default: return nil
        }
        guard let verb = view.sentence.head(of: draft.head), view.tokens[verb].upos == .verb,
            let subject = doer(of: verb, view), drafts[subject].form != .nominal
        else { return nil }
        let entity = drafts[subject].entity.map { entities[$0] }
        let isForeign = drafts[subject].country ?? entity?.country
        guard let country = isForeign, country != surroundings.home else { return nil }
        return country
    }

    /// Whether such people are mostly at home in the only state that a sentence names: "rebels",
    /// but not "armed men", "aid workers", "refugees".
    private func isDomestic(_ draft: MentionDraft, _ noun: ActorNoun) -> Bool {
        guard !draft.isStateless else { return false }
        switch draft.sector {
        case .rebels, .paramilitary, .labour, .opposition, .party, .criminal: return true
        case .business: return noun.class == .person
        default: return false
        }
    }

    /// "The United Nations sent inspectors", "accused Japan of sending warships": the subject.
    private func sender(of draft: MentionDraft) -> Int? {
        let view = views[draft.sentence]
        guard view.tokens[draft.head].relation == .obj, draft.determiner != .definite,
            let verb = view.sentence.head(of: draft.head), view.tokens[verb].upos == .verb,
            nouns.cues.cue(view.tokens[verb].lemmaHash) == .sending
        else { return nil }
        return doer(of: verb, view).flatMap { drafts[$0].entity }
    }

    /// The draft of the subject of a verb, through control: "of sending", "agreed to send".
    private func doer(of verb: Int, _ view: SentenceView) -> Int? {
        var place = verb
        for _ in 0..<4 {
            if let subject = view.sentence.child(of: place, by: .nsubj) {
                return draft(at: subject, in: view.index)
            }
            guard let head = view.sentence.head(of: place) else { return nil }
            switch view.tokens[place].relation {
            case .xcomp, .conj, .ccomp: place = head
            case .acl: return draft(at: head, in: view.index)
            case .advcl:
                // "Accused Japan of sending": the object acts.
                if let mark = view.sentence.child(of: place, by: .mark),
                    view.tokens[mark].formHash == FunctionWord.of,
                    let object = view.sentence.child(of: head, by: .obj)
                {
                    return draft(at: object, in: view.index)
                }
                place = head
            default: return nil
            }
        }
        return nil
    }

    /// "Military leader Sani Abacha" in a text about one country leads that country; in another
    /// text he is of the place of the sentence: "In Moscow, foreign ministry spokeswoman …".
    mutating func settleOfficeCountry(_ index: Int) {
        let draft = drafts[index]
        guard let noun = draft.noun, noun.class == .office || noun.class == .spokesman,
            draft.country == nil, !hasOwner(draft), draft.known == nil,
            let country = surroundings.dominance >= 0.6
                ? surroundings.dominant
                : surroundings.placeNamed(in: draft.sentence)
                    ?? surroundings.sole(in: draft.sentence)
                    ?? (surroundings.namesAny(in: draft.sentence) ? nil : surroundings.home)
        else { return }
        switch draft.sector {
        case .government, .military, .legislature, .opposition, .police, .judiciary: break
        default: return
        }
        drafts[index].country = country
        drafts[index].office?.country = country
    }

    /// Whether the phrase says for whom somebody stands; "the foreign ministry" says it not.
    private func hasOwner(_ draft: MentionDraft) -> Bool {
        guard let owner = draft.owner else { return false }
        guard let position = self.draft(at: owner, in: draft.sentence) else { return true }
        return drafts[position].sector != .government || drafts[position].country != nil
    }

    /// An unknown party, court or ministry belongs to the only state that its sentence names.
    mutating func settleOrganisationCountry(_ index: Int) {
        if drafts[index].isGeneric {
            drafts[index].country =
                ownCountry(ofAsked: drafts[index])
                ?? surroundings.sole(in: drafts[index].sentence) ?? drafts[index].country
            return
        }
        guard drafts[index].known == nil, drafts[index].country == nil else { return }
        switch drafts[index].sector {
        case .government, .judiciary, .legislature, .police, .military, .party, .opposition,
            .education:
            drafts[index].country = surroundings.sole(in: drafts[index].sentence)
        default: break
        }
    }

    /// "She will ask ⟦Congress⟧ for tents for Peru": one's own.
    private func ownCountry(ofAsked draft: MentionDraft) -> CountryCode? {
        let view = views[draft.sentence]
        switch view.tokens[draft.head].relation {
        case .obj, .iobj: break
        default: return nil
        }
        guard draft.sector == .legislature, let verb = view.sentence.head(of: draft.head),
            view.tokens[verb].upos == .verb, let subject = doer(of: verb, view)
        else { return nil }
        return drafts[subject].country ?? drafts[subject].entity.flatMap { entities[$0].country }
    }

    /// "Hungarian and Romanian officials": an entity for each state.
    mutating func assignJoint(_ index: Int, _ noun: ActorNoun) {
        guard !drafts[index].joint.isEmpty, let first = drafts[index].entity else { return }
        let country = drafts[index].country
        var others: [Int] = []
        for other in drafts[index].joint where other != country {
            drafts[index].country = other
            drafts[index].entity = nil
            found(index, noun)
            if let entity = drafts[index].entity, entity != first { others.append(entity) }
        }
        drafts[index].country = country
        drafts[index].entity = first
        drafts[index].also = others
    }
}
