internal import Language
internal import Lexicon

/// Settles what unknown names name, by their other mentions and their place in the sentence.
struct NameGuesser {
    let views: [SentenceView]
    let cues: NameCueTable
    /// By sentence and word: what the model takes a proper noun for.
    let classes: [[NameClass]]

    /// Gives every undetermined name a meaning.
    func settle(_ drafts: inout [MentionDraft]) {
        var evidence: [UInt64: NameSegment.Meaning] = [:]
        for draft in drafts where draft.form == .name && draft.meaning != .undetermined {
            guard draft.meaning == .person || draft.known != nil else { continue }
            let view = views[draft.sentence]
            evidence[view.tokens[draft.core.upperBound - 1].formHash] = draft.meaning
            if draft.meaning == .person {
                evidence[view.tokens[draft.core.lowerBound].formHash] = .person
            }
        }
        for index in drafts.indices
        where drafts[index].form == .name && drafts[index].meaning == .undetermined {
            drafts[index].meaning = meaning(of: drafts[index], evidence)
            if drafts[index].meaning == .place, drafts[index].usage == .actor {
                drafts[index].usage = .place
            }
        }
    }

    private func meaning(
        of draft: MentionDraft, _ evidence: [UInt64: NameSegment.Meaning]
    ) -> NameSegment.Meaning {
        let view = views[draft.sentence]
        let last = draft.core.upperBound - 1
        if evidence[view.tokens[last].formHash] == .person { return .person }
        switch classes[draft.sentence][draft.head] {
        case .person: return .person
        case .organisation: return .organisation
        case .place: return .place
        case .none, .other: break
        }
        if draft.core.count == 1, view.allCapitals[last] { return .organisation }
        if hasArticle(draft, view) { return .organisation }
        if draft.core.count == 1 {
            let head = view.tokens[draft.head]
            if let preposition = view.sentence.child(of: draft.head, by: .case),
                preposition < draft.head, head.relation == .obl || head.relation == .nmod,
                cues.isLocating(view.tokens[preposition].formHash)
            {
                return .place
            }
            return head.relation == .compound || head.relation == .amod ? .organisation : .person
        }
        return draft.core.count <= 3 ? .person : .organisation
    }

    private func hasArticle(_ draft: MentionDraft, _ view: SentenceView) -> Bool {
        draft.tokens.lowerBound < draft.core.lowerBound
            && view.tokens[draft.tokens.lowerBound].upos == .det
    }
}
