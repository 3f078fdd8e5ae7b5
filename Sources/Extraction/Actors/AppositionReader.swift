internal import Language
internal import Lexicon

/// Links phrases of one sentence that mean the same: appositions, predicates, abbreviations.
struct AppositionReader {
    let views: [SentenceView]
    let draftAt: [[Int32]]

    /// Sets `sameAs` of the later phrase to the earlier one, of a description to the name.
    func link(_ drafts: inout [MentionDraft]) {
        for index in drafts.indices where drafts[index].form != .pronoun {
            if let earlier = partner(of: index, drafts), earlier != index {
                let first = min(earlier, index)
                let second = max(earlier, index)
                guard compatible(drafts[first], drafts[second]) else { continue }
                // A description leans on the name, whichever comes first.
                if drafts[first].form == .nominal, drafts[second].form == .name {
                    drafts[first].sameAs = second
                    drafts[second].meaning = settled(drafts[second], drafts[first])
                } else if drafts[second].sameAs == nil {
                    drafts[second].sameAs = first
                    drafts[first].meaning = settled(drafts[first], drafts[second])
                }
            }
        }
    }

    private func settled(
        _ first: MentionDraft, _ second: MentionDraft
    ) -> NameSegment.Meaning {
        first.meaning == .undetermined ? second.meaning : first.meaning
    }

    private func partner(of index: Int, _ drafts: [MentionDraft]) -> Int? {
        let draft = drafts[index]
        let view = views[draft.sentence]
        return apposition(draft, view, drafts) ?? predicate(draft, view)
            ?? beside(draft, view, drafts)
    }

    private func draft(at word: Int, _ sentence: Int) -> Int? {
        let index = draftAt[sentence][word]
        return index < 0 ? nil : Int(index)
    }

    /// The same, or the name that a word lies in: the parser may hang an apposition on any word.
    private func name(around word: Int, _ sentence: Int, _ drafts: [MentionDraft]) -> Int? {
        if let index = draft(at: word, sentence) { return index }
        for place in max(0, word - 4)..<min(draftAt[sentence].count, word + 5) {
            guard let index = draft(at: place, sentence), drafts[index].form == .name,
                drafts[index].tokens.contains(word), drafts[index].usage == .actor
            else { continue }
            return index
        }
        return nil
    }

    private func apposition(
        _ draft: MentionDraft, _ view: SentenceView, _ drafts: [MentionDraft]
    ) -> Int? {
        guard view.tokens[draft.head].relation == .appos else { return nil }
        return draft.usage == .actor || draft.form == .nominal
            ? name(around: Int(view.tokens[draft.head].head), draft.sentence, drafts) : nil
    }

    /// "Kim is the leader of North Korea": the predicate means the subject.
    private func predicate(_ draft: MentionDraft, _ view: SentenceView) -> Int? {
        guard draft.form == .nominal, view.sentence.child(of: draft.head, by: .cop) != nil,
            let subject = view.sentence.child(of: draft.head, by: .nsubj)
        else { return nil }
        return self.draft(at: subject, draft.sentence)
    }

    /// "Malaysia's Prime Minister, Najib Razak, said"; "Korean People's Army (KPA)".
    private func beside(
        _ draft: MentionDraft, _ view: SentenceView, _ drafts: [MentionDraft]
    ) -> Int? {
        let start = draft.tokens.lowerBound
        guard start >= 2, view.tokens[start - 1].upos == .punct else { return nil }
        let mark = view.tokens[start - 1].xpos
        guard mark == .comma || mark == .openingBracket else { return nil }
        guard let earlier = endingDraft(at: start - 2, view, draft.sentence) else { return nil }
        if mark == .openingBracket {
            return view.allCapitals[draft.head] && draft.core.count == 1 ? earlier : nil
        }
        return closes(after: draft.tokens.upperBound, view)
            || isHolder(draft, of: drafts[earlier], view) ? earlier : nil
    }

    /// "Malaysia's Prime Minister, Najib Razak said": the second comma is often left out.
    private func isHolder(
        _ draft: MentionDraft, of earlier: MentionDraft, _ view: SentenceView
    ) -> Bool {
        guard draft.form == .name, draft.meaning == .person || draft.meaning == .undetermined,
            draft.core.count > 1, earlier.form == .nominal, earlier.noun?.class == .office,
            earlier.country != nil || earlier.owner != nil, !earlier.isPlural,
            draft.tokens.upperBound < view.count
        else { return false }
        let next = view.tokens[draft.tokens.upperBound].upos
        return next == .verb || next == .aux
    }

    private func closes(after end: Int, _ view: SentenceView) -> Bool {
        guard end < view.count else { return true }
        return view.tokens[end].xpos == .comma || view.tokens[end].xpos == .sentenceEnd
    }

    /// The draft whose phrase ends at a word.
    private func endingDraft(at word: Int, _ view: SentenceView, _ sentence: Int) -> Int? {
        var place = word
        while place >= 0, place > word - 6 {
            if let index = draft(at: place, sentence), view.phrases[place].upperBound == word + 1 {
                return index
            }
            place -= 1
        }
        return nil
    }

    /// Whether two phrases can mean one actor at all.
    private func compatible(_ first: MentionDraft, _ second: MentionDraft) -> Bool {
        guard first.isPlural == second.isPlural || first.meaning == .organisation else {
            return false
        }
        if first.form == .name, second.form == .name {
            let isAbbreviation = views[second.sentence].allCapitals[second.head]
            return isAbbreviation
                && (first.meaning == .organisation || first.meaning == .undetermined)
        }
        switch (first.meaning, second.meaning) {
        case (.person, .person), (.organisation, .organisation): return true
        case (.undetermined, .person), (.person, .undetermined): return true
        case (.undetermined, .organisation), (.organisation, .undetermined): return true
        case (.country, .country): return true
        default: return false
        }
    }
}
