internal import Language
internal import Lexicon

/// Finds the title written small in front of a name: "Sinn Fein chairman Mitchell McLaughlin".
struct TitleReader {
    let view: SentenceView
    let cues: NameCueTable
    let segmentAt: [Int]
    let segments: [NameSegment]

    /// Takes the title in front of the name into the segment, and learns from it what it names.
    func widen(_ segment: inout NameSegment) {
        let name = segment.core
        guard segment.title.isEmpty, name.lowerBound > 0 else { return widenLeft(&segment) }
        let noun = name.lowerBound - 1
        guard segmentAt[noun] < 0, let row = view.nouns[noun], isTitle(noun, of: segment, row)
        else { return }
        switch row.class {
        case .office, .spokesman, .person, .kin:
            guard segment.meaning == .person || segment.meaning == .undetermined else { return }
            segment.meaning = .person
        case .body, .wing:
            guard segment.meaning == .organisation || segment.meaning == .undetermined else {
                return
            }
            segment.meaning = .organisation
            segment.sector = segment.sector ?? row.sector
        default: return
        }
        segment.title = noun..<name.lowerBound
        segment.whole = noun..<segment.whole.upperBound
        segment.rule = segment.rule ?? row.id
        widenLeft(&segment)
    }

    private func isTitle(_ noun: Int, of segment: NameSegment, _ row: ActorNoun) -> Bool {
        let head = view.head(of: segment.core)
        let upos = view.tokens[noun].upos
        guard upos == .noun || upos == .propn || upos == .adj else { return false }
        if isBareOffice(noun, of: segment, row) { return true }
        if Int(view.tokens[noun].head) == head {
            let relation = view.tokens[noun].relation
            return relation == .nmodDesc || relation == .compound || relation == .flat
                || relation == .amod || relation == .appos
        }
        guard Int(view.tokens[head].head) == noun else { return false }
        let relation = view.tokens[head].relation
        return relation == .appos || relation == .flat || relation == .nmodDesc
            || relation == .compound || relation == .dep
    }

    /// "Sinn Fein chairman Mitchell McLaughlin": an office without article right in front of a
    /// person's name is its title, whatever the tree says.
    private func isBareOffice(_ noun: Int, of segment: NameSegment, _ row: ActorNoun) -> Bool {
        guard row.class == .office || row.class == .spokesman, segment.meaning == .person,
            segment.core.count > 1, view.tokens[noun].xpos == .nn || view.capitals[noun]
        else { return false }
        return noun == 0 || view.tokens[noun - 1].upos != .det
    }

    /// Takes the modifiers of the title: nationality, organisation, "former", "deputy".
    private func widenLeft(_ segment: inout NameSegment) {
        guard !segment.title.isEmpty else { return }
        var start = segment.title.lowerBound
        while start > 0, belongsToTitle(start - 1, before: start) { start -= 1 }
        segment.title = start..<segment.title.upperBound
        segment.whole = min(start, segment.whole.lowerBound)..<segment.whole.upperBound
    }

    private func belongsToTitle(_ word: Int, before next: Int) -> Bool {
        let token = view.tokens[word]
        if token.xpos == .pos { return word > 0 && segmentAt[word - 1] >= 0 }
        if token.xpos == .hyph { return true }
        if segmentAt[word] >= 0 {
            let known = segments[segmentAt[word]]
            return known.meaning != .person || view.tokens[next].xpos == .pos
        }
        if cues.isOfficeWord(token.formHash), token.upos != .adp { return true }
        switch token.upos {
        case .adj: return true
        case .noun, .propn:
            // "Secretary general": two offices in a row are one.
            return token.relation == .compound || token.relation == .nmodDesc
                || view.nouns[word]?.class == .office && token.xpos != .nns
        default: return false
        }
    }
}
