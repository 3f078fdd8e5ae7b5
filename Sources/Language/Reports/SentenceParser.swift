internal import Facts

/// Tags, lemmatises and parses sentences as news writes them: bare phrases of time are set aside,
/// reports are parsed apart from what they report, lemmas are checked against a list of verbs.
struct SentenceParser {
    let annotator: Annotator
    let divider: ReportDivider
    let times: BareTimes
    let inflections: InflectionTable
    let verbs: FiniteVerbMender
    let nouns: NounMender
    let particles: ParticleMender
    let infinitives: InfinitiveFinder

    /// Annotates the tokens of a sentence in place. Always one tree with one root.
    func annotate(_ sentence: inout Sentence, of text: UnsafeBufferPointer<UInt8>) {
        annotator.tag(&sentence, of: text)
        annotator.lemmatise(&sentence, of: text)
        if let first = sentence.tokens.first, verbs.isPluralNoun(first, in: sentence.tokens) {
            annotator.retag(0, .noun, .nns, of: &sentence, in: text)
        }
        for index in verbs.strangePasts(
            in: sentence.tokens, of: text, isUnknown: annotator.isUnknown)
        {
            annotator.retag(index, .verb, .vbd, of: &sentence, in: text)
        }
        for (index, tag) in nouns.nouns(in: sentence.tokens) {
            annotator.retag(index, tag.upos, tag.xpos, of: &sentence, in: text)
        }
        for index in verbs.infinitives(in: sentence.tokens, isUnknown: annotator.isUnknown) {
            annotator.retag(index - 1, .part, .to, of: &sentence, in: text)
            annotator.retag(index, .verb, .vb, of: &sentence, in: text)
        }
        if let verb = verbs.verb(in: sentence.tokens, of: text) {
            let tense: XPOS = sentence.tokens[verb].xpos == .nns ? .vbz : .vbd
            annotator.retag(verb, .verb, tense, of: &sentence, in: text)
        }
        for verb in infinitives.infinitives(in: sentence.tokens) {
            annotator.retag(verb - 1, .part, .to, of: &sentence, in: text)
            annotator.retag(verb, .verb, .vb, of: &sentence, in: text)
        }
        let bare = times.phrases(in: sentence.tokens)
        for phrase in bare where times.followsObject(phrase, in: sentence.tokens) {
            annotator.retag(phrase.lowerBound - 1, .noun, .nn, of: &sentence, in: text)
        }
        let kept = bare.isEmpty ? Array(sentence.tokens.indices) : rest(of: sentence, without: bare)
        if bare.contains(where: { times.misleads($0, in: sentence.tokens) }) {
            annotator.tagAgain(kept, of: &sentence, in: text)
        }
        let tokens =
            bare.isEmpty ? sentence.tokens : ContiguousArray(kept.map { sentence.tokens[$0] })
        if let division = divider.division(of: tokens) {
            parse(division, kept, of: &sentence)
        } else if bare.isEmpty {
            annotator.parse(&sentence)
        } else {
            _ = annotator.parse(kept, of: &sentence)
        }
        for phrase in bare { times.hang(phrase, in: &sentence.tokens) }
        QuotationMender.mend(&sentence.tokens)
        RelativeMender.mend(&sentence.tokens)
        NationalityMender.mend(&sentence.tokens)
        ListMender.mend(&sentence.tokens)
        StanceMender(words: infinitives.words).mend(&sentence.tokens)
        inflections.mend(&sentence.tokens, of: text)
        particles.mend(&sentence.tokens)
    }

    private func rest(of sentence: Sentence, without bare: [Range<Int>]) -> [Int] {
        var next = 0
        return sentence.tokens.indices.filter { index in
            if next < bare.count, index >= bare[next].upperBound { next += 1 }
            return next == bare.count || index < bare[next].lowerBound
        }
    }

    private func parse(
        _ division: ReportDivision, _ kept: [Int], of sentence: inout Sentence
    ) {
        let verb = kept[division.verb]
        let content = annotator.parse(division.content.map { kept[$0] }, of: &sentence)
        let root = annotator.parse(division.report.map { kept[$0] }, of: &sentence)
        if let content {
            sentence.tokens[content].head = Int32(verb)
            sentence.tokens[content].relation = .ccomp
        }
        for comma in division.commas {
            sentence.tokens[kept[comma]].head = Int32(verb)
            sentence.tokens[kept[comma]].relation = .punct
        }
        if root == verb, division.report.first == division.verb {
            turnSubject(of: verb, in: &sentence.tokens)
        }
    }

    /// In "said Mr. Lee" the noun behind the verb is its subject, though at the start of a sentence
    /// it would be its object.
    private func turnSubject(of verb: Int, in tokens: inout ContiguousArray<Token>) {
        for index in (verb + 1)..<max(tokens.count, verb + 1)
        where tokens[index].head == Int32(verb) {
            switch tokens[index].relation {
            case .nsubj: return
            case .obj, .xcomp, .ccomp, .iobj, .dep:
                tokens[index].relation = .nsubj
                return
            default: continue
            }
        }
    }
}
