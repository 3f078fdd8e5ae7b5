/// Gives a sentence its main verb back where a relative clause has taken its place: in "The party,
/// which left last year, accused him" the parser may hang both subjects on `left`.
enum RelativeMender {
    /// Looks for verbs with a subject of their own and a relative pronoun as another, and with a
    /// verb behind the comma that has none. The tree stays one tree. Linear, but for such verbs.
    static func mend(_ tokens: inout ContiguousArray<Token>) {
        for pronoun in tokens.indices where isSubjectPronoun(pronoun, in: tokens) {
            let verb = Int(tokens[pronoun].head)
            guard verb > pronoun, let subject = subject(of: verb, before: pronoun, in: tokens),
                let main = mainVerb(behind: verb, in: tokens)
            else { continue }
            turn(verb, subject: subject, main: main, in: &tokens)
        }
    }

    private static func isSubjectPronoun(
        _ index: Int, in tokens: ContiguousArray<Token>
    ) -> Bool {
        let token = tokens[index]
        guard token.xpos == .wdt || token.xpos == .wp, token.head >= 0, isSubject(token) else {
            return false
        }
        return index > 1
    }

    private static func isSubject(_ token: Token) -> Bool {
        token.relation == .nsubj || token.relation == .nsubjPass
    }

    private static func subject(
        of verb: Int, before pronoun: Int, in tokens: ContiguousArray<Token>
    ) -> Int? {
        tokens.indices.first {
            $0 < pronoun && tokens[$0].head == Int32(verb) && isSubject(tokens[$0])
        }
    }

    /// A finite verb right behind a comma, without a subject, that hangs on the first verb.
    private static func mainVerb(
        behind verb: Int, in tokens: ContiguousArray<Token>
    ) -> Int? {
        tokens.indices.first { index in
            let token = tokens[index]
            guard index > verb, token.head == Int32(verb), token.upos == .verb else { return false }
            switch token.relation {
            case .conj, .parataxis, .ccomp, .advcl: break
            default: return false
            }
            var start = index
            var isFinite = token.xpos == .vbd || token.xpos == .vbz || token.xpos == .vbp
            while start > verb + 1, isBeforeVerb(tokens[start - 1]) {
                start -= 1
                if tokens[start].upos == .aux { isFinite = true }
            }
            guard isFinite, tokens[start - 1].upos == .punct, start - 1 > verb else { return false }
            return !tokens.contains {
                $0.head == Int32(index)
                    && (isSubject($0) || $0.relation == .mark || $0.relation == .cc)
            }
        }
    }

    private static func isBeforeVerb(_ token: Token) -> Bool {
        token.upos == .aux || token.upos == .adv || token.xpos == .rb
    }

    /// The main verb takes the place of the other, with what stands before the subject and behind
    /// itself; the other describes the subject.
    private static func turn(
        _ verb: Int, subject: Int, main: Int, in tokens: inout ContiguousArray<Token>
    ) {
        tokens[main].head = tokens[verb].head
        tokens[main].relation = tokens[verb].relation
        for index in tokens.indices where tokens[index].head == Int32(verb) {
            if index < subject || index > main { tokens[index].head = Int32(main) }
        }
        tokens[subject].head = Int32(main)
        tokens[verb].head = Int32(subject)
        tokens[verb].relation = .aclRelcl
    }
}
