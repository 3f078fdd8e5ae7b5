internal import Facts
internal import Language
internal import Lexicon

/// Where in the tree the bearer of a relation stands.
extension RelationReader {
    /// The mention that a word heads, if somebody on the roster is meant.
    func mention(_ word: Int) -> ActorMention? {
        guard let mention = actors.mention(headedBy: word, inSentence: index),
            mention.actor != nil
        else { return nil }
        return mention
    }

    // MARK: Holders

    /// Who is said to be what the noun says.
    func holder(of word: Int) -> ActorMention? {
        if let named = namedHolder(of: word) { return named }
        guard let own = mention(word), let actor = own.actor else { return nil }
        // "The group's leader said": the description stands for somebody named before.
        return isNamed(actor) ? own : nil
    }

    private func isNamed(_ actor: Int) -> Bool {
        actors.mentions.contains { $0.actor == actor && $0.form == .name }
    }

    /// The same by apposition, title or predicate in this sentence.
    func namedHolder(of word: Int) -> ActorMention? {
        let token = sentence.tokens[word]
        switch token.relation {
        case .appos, .nmodDesc, .compound, .flat, .nmodUnmarked:
            if let head = sentence.head(of: word), let named = mention(head),
                token.relation == .appos || named.form == .name, named.head != word
            {
                return named
            }
        case .xcomp, .obl, .advcl, .obj, .nmod:
            if token.relation != .obj || isCopular(word), isPredicative(word),
                let verb = sentence.head(of: word), let named = subject(of: verb)
            {
                return named
            }
        default: break
        }
        if sentence.child(of: word, by: .cop) != nil, let named = subject(of: word) {
            return named
        }
        // "its leader, Hassan Nasrallah": the name is the apposition.
        for child in sentence.children(of: word) where child > word {
            let relation = sentence.tokens[child].relation
            guard relation == .appos || relation == .flat, let named = mention(child),
                named.form == .name
            else { continue }
            return named
        }
        if let own = mention(word), own.form == .name, own.head != word { return own }
        return beforeComma(word)
    }

    /// "Pakistan, though still a US ally, ...": the parser rarely sees the apposition.
    private func beforeComma(_ word: Int) -> ActorMention? {
        var place = word - 1
        while place >= 0, place >= word - 8 {
            let token = sentence.tokens[place]
            if token.xpos == .comma { break }
            switch token.upos {
            case .adj, .noun, .propn, .det, .adv, .sconj, .part: break
            default: return nil
            }
            place -= 1
        }
        guard place > 0, sentence.tokens[place].xpos == .comma,
            sentence.tokens[place + 1].upos == .sconj || sentence.tokens[place + 1].upos == .adv,
            let named = mentionEnding(at: place - 1)
        else { return nil }
        return named
    }

    func mentionEnding(at word: Int) -> ActorMention? {
        actors.mentions(inSentence: index).first { mention in
            mention.tokens.upperBound == word + 1
                && mention.actor != nil && mention.form == .name
        }
    }

    private func isCopular(_ word: Int) -> Bool { sentence.tokens[word].relation == .xcomp }

    /// "emerged as a partner", "though still an ally", "remains a member".
    private func isPredicative(_ word: Int) -> Bool {
        switch sentence.tokens[word].relation {
        case .xcomp: return true
        case .advcl: return sentence.child(of: word, by: .nsubj) == nil
        default: break
        }
        guard let preposition = sentence.child(of: word, by: .case) else { return false }
        return sentence.tokens[preposition].formHash == FunctionWord.as
    }
}
