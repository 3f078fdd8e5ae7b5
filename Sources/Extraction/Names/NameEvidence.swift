internal import Language
internal import Lexicon

/// What a document says about a word of a name in all its places.
///
/// "Sharif" alone is a person where the text also has "Shehbaz Sharif" or "Mr Sharif".
struct NameEvidence {
    /// One bit for each observation.
    enum Observation: UInt16, CaseIterable {
        case endsGivenName, isGivenName, endsName, beginsName, beginsPlace, beginsBody
        case titled, located, acts, says
    }

    /// By the hash of the word: the observations as bits.
    private var bits: [UInt64: UInt16] = [:]
    private let cues: NameCueTable

    init(_ views: [SentenceView], cues: NameCueTable) {
        self.cues = cues
        for view in views {
            for head in 0..<view.count where view.tokens[head].upos == .propn {
                read(NameOutline(head: head, in: view.sentence), in: view)
            }
        }
    }

    /// The observations about a word, as bits.
    func bits(of form: UInt64) -> UInt16 { bits[form] ?? 0 }

    private mutating func note(_ observation: Observation, _ form: UInt64) {
        bits[form, default: 0] |= 1 << observation.rawValue
    }

    private mutating func read(_ name: NameOutline, in view: SentenceView) {
        let first = view.tokens[name.core.lowerBound].formHash
        let last = view.tokens[name.core.upperBound - 1].formHash
        if name.core.count > 1 {
            if cues.givenName(first) != nil || cues.first(first)?.meaning == .person {
                note(.endsGivenName, last)
                note(.isGivenName, first)
            } else {
                note(.endsName, last)
                note(.beginsName, first)
            }
            switch cues.last(last)?.meaning {
            case .place: note(.beginsPlace, first)
            case .organisation: note(.beginsBody, first)
            default: break
            }
        }
        if name.core.lowerBound > 0 {
            switch view.nouns[name.core.lowerBound - 1]?.class {
            case .office, .person, .spokesman: note(.titled, last)
            default: break
            }
        }
        readPlace(of: name.head, in: view)
    }

    private mutating func readPlace(of head: Int, in view: SentenceView) {
        let token = view.tokens[head]
        if let preposition = view.sentence.child(of: head, by: .case), preposition < head,
            cues.isLocating(view.tokens[preposition].formHash)
        {
            note(.located, token.formHash)
        }
        if token.relation == .nsubj {
            note(.acts, token.formHash)
            if let verb = view.sentence.head(of: head),
                NameWord.speaking.contains(view.tokens[verb].lemmaHash)
            {
                note(.says, token.formHash)
            }
        }
    }
}
