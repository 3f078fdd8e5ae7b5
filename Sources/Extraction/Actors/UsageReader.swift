internal import Facts
internal import Language
internal import Lexicon

/// Tells whether a name acts, locates or only modifies, from its place in the tree.
struct UsageReader {
    let view: SentenceView
    let cues: NameCueTable

    /// "Washington said" acts, "in Washington" locates, "the Washington talks" modifies.
    func usage(of segment: NameSegment, head: Int) -> ActorMention.Usage {
        var token = view.tokens[head]
        // "U.S. and British objections": the second modifies like the first.
        if token.relation == .conj, token.head >= 0, token.upos == .adj {
            token = view.tokens[Int(token.head)]
        }
        switch token.relation {
        case .amod, .compound, .nmodDesc, .nmodUnmarked, .flat: return .modifier
        default: break
        }
        guard let known = segment.known, known.isLocation else {
            return segment.meaning == .place ? .place : .actor
        }
        if let preposition = preposition(of: head) {
            if cues.isLocating(preposition) { return .place }
            if known.kind == .place || known.kind == .seat,
                cues.isDirecting(preposition)
            {
                return .place
            }
        }
        // A city does not act by itself; its name as a subject stands for a government only where
        // the gazetteer knows it as a seat of one.
        if known.kind == .place { return isSubject(token.relation) ? .actor : .place }
        if token.relation == .appos || token.relation == .dep { return .place }
        return .actor
    }

    private func isSubject(_ relation: DependencyRelation) -> Bool {
        relation == .nsubj || relation == .nsubjPass
    }

    /// The preposition in front of a phrase; conjuncts share that of the first.
    private func preposition(of head: Int) -> UInt64? {
        var word = head
        for _ in 0..<8 {
            for child in view.sentence.children(of: word)
            where view.tokens[child].relation == .case && child < word {
                return view.tokens[child].formHash
            }
            guard view.tokens[word].relation == .conj, view.tokens[word].head >= 0 else {
                return nil
            }
            word = Int(view.tokens[word].head)
        }
        return nil
    }
}
