internal import Facts

/// Finds infinitives that were taken for nouns: "promised to ⟦track⟧ down the smugglers".
struct InfinitiveFinder {
    let inflections: InflectionTable
    let words: SyntaxWords
    let particles: ParticleMender

    /// Words behind "to" that a verb with infinitives governs, that can be verbs and that have an
    /// object or a particle behind them. Linear.
    func infinitives(in tokens: ContiguousArray<Token>) -> [Int] {
        var result: [Int] = []
        for index in tokens.indices.dropFirst(2).dropLast()
        where tokens[index].xpos == .nn && tokens[index].upos == .noun {
            let governor = tokens[index - 2]
            guard tokens[index - 1].formHash == InfinitiveFinder.to, governor.upos == .verb,
                !words.classes(of: governor.lemmaHash)
                    .isDisjoint(with: [.subjectControl, .objectControl]),
                tokens[index].lemmaHash == tokens[index].formHash,
                inflections.isVerb(tokens[index].formHash),
                opensObject(tokens[index + 1])
                    || particles.knows(tokens[index].lemmaHash, with: tokens[index + 1].formHash)
            else { continue }
            result.append(index)
        }
        return result
    }

    private func opensObject(_ token: Token) -> Bool {
        switch token.xpos {
        case .dt, .prpPossessive, .prp, .rp, .cd: true
        default: false
        }
    }

    private static let to = WordHash.of("to")
}
