internal import Facts
internal import Language
internal import Lexicon

/// Tells whether the name of a state beside a noun says where the actor belongs.
struct OriginReader {
    /// What a name in front of a noun says of its bearer.
    enum Origin {
        /// "Polish troops", "Kabul-based officials".
        case belongs
        /// "Ethnic Albanian guerrillas": the state is another matter.
        case ethnic
        /// "Anti-Syria journalist".
        case against
        /// "Pro-Russian separatists", "Iranian-backed militia".
        case backed
        /// "Non-Arab tribes": nothing.
        case detached

    }

    /// Whom an actor is for or against by the words in front of it: "anti-Syria", "Iranian-backed".
    struct Stance {
        /// The head word of the name.
        let name: Int
        let isAgainst: Bool
    }

    let view: SentenceView
    let cues: ActorCueTable

    /// How the name in front of a noun stands to it.
    func origin(of name: Range<Int>) -> Origin {
        switch cues.cue(view.prefixes[name.lowerBound]) ?? cueBefore(name) {
        case .opposing: return .against
        case .supporting: return .backed
        case .detaching: return .detached
        case .ethnic: return .ethnic
        default: break
        }
        if cues.cue(view.tokens[name.lowerBound].formHash) == .ethnic { return .ethnic }
        guard let participle = participle(behind: name) else { return .belongs }
        switch cues.cue(view.tokens[participle].formHash) {
        case .belonging, .leading: return .belongs
        case .backing: return .backed
        default: return .detached
        }
    }

    /// "Anti Abacha groups", "pro - Russian", "ethnic Albanians".
    private func cueBefore(_ name: Range<Int>) -> ActorCueTable.Cue? {
        var before = name.lowerBound - 1
        if before > 0, view.tokens[before].xpos == .hyph { before -= 1 }
        guard before >= 0 else { return nil }
        let cue = cues.cue(view.tokens[before].formHash)
        switch cue {
        case .opposing, .supporting, .detaching: return cue
        case .ethnic: return view.tokens[before].upos == .adj ? cue : nil
        default: return nil
        }
    }

    /// The participle of "Iranian-backed"; not the second name of "Syrian-Lebanese".
    private func participle(behind name: Range<Int>) -> Int? {
        let hyphen = name.upperBound
        guard hyphen + 1 < view.count, view.tokens[hyphen].xpos == .hyph,
            !view.tokens[hyphen].hasSpaceAfter, !view.capitals[hyphen + 1]
        else { return nil }
        return hyphen + 1
    }
}
