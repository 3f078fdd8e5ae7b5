internal import Language
internal import Lexicon

/// Reads what can be seen of a proper noun: letters, phrase, tree, gazetteer and document.
struct NameFeatureReader {
    let view: SentenceView
    let text: [UInt8]
    /// By word: what the gazetteer knows of the words around it.
    let sights: [NameSight?]
    let cues: NameCueTable
    let evidence: NameEvidence
    private(set) var features = ObservedFeatures()

    private static let nowhere: UInt64 = 1

    init(
        view: SentenceView, text: [UInt8], sights: [NameSight?], cues: NameCueTable,
        evidence: NameEvidence
    ) {
        self.view = view
        self.text = text
        self.sights = sights
        self.cues = cues
        self.evidence = evidence
    }

    /// Fills `features` with what is seen of a name.
    mutating func read(_ name: NameOutline) {
        features.clear()
        readWords(name)
        readTree(name)
        readNeighbours(name)
        readChildren(name)
        readGazetteer(name)
        readCues(name)
        readDocument(name)
    }

    private mutating func note(
        _ template: NameTemplate, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0
    ) {
        features.add(template.rawValue, first, second, third)
    }

    private func form(_ word: Int) -> UInt64 {
        view.tokens.indices.contains(word) ? view.tokens[word].formHash : Self.nowhere
    }

    // MARK: Letters

    private mutating func readWords(_ name: NameOutline) {
        let token = view.tokens[name.head]
        let shape = NameShape(token, in: text)
        note(.bias, 0)
        note(.word, token.formHash)
        note(.suffix2, shape.suffixes.0)
        note(.suffix3, shape.suffixes.1)
        note(.suffix4, shape.suffixes.2)
        note(.prefix, shape.prefix)
        note(.shape, shape.shape)
        note(.tag, UInt64(token.xpos.rawValue))
        note(.relation, UInt64(token.relation.rawValue))
        note(.length, UInt64(min(name.core.count, 5)))
        note(.firstWord, form(name.core.lowerBound))
        note(.lastWord, form(name.core.upperBound - 1))
        var shapes: UInt64 = 0
        for word in name.core.prefix(12) {
            note(.anyWord, form(word))
            if word < name.core.lowerBound + 3 {
                shapes = shapes &* 31 &+ NameShape(view.tokens[word], in: text).shape
            }
        }
        note(.coreShape, shapes)
    }

    // MARK: The tree

    private struct Frame {
        var preposition = NameFeatureReader.nowhere
        var determiner = NameFeatureReader.nowhere
        var isPossessive = false
        var relation: UInt64 = 0
        var headLemma = NameFeatureReader.nowhere
        var headTag: UInt64 = 99
    }

    private func frame(of word: Int) -> Frame {
        var frame = Frame()
        for child in view.sentence.children(of: word) {
            let token = view.tokens[child]
            if token.xpos == .pos { frame.isPossessive = true }
            guard child < word else { continue }
            if token.relation == .case { frame.preposition = token.formHash }
            if token.relation == .det, frame.determiner == Self.nowhere {
                frame.determiner = token.formHash
            }
        }
        frame.relation = UInt64(view.tokens[word].relation.rawValue)
        if let head = view.sentence.head(of: word) {
            frame.headLemma = view.tokens[head].lemmaHash
            frame.headTag = UInt64(view.tokens[head].upos.rawValue)
        }
        return frame
    }

    private mutating func readTree(_ name: NameOutline) {
        let frame = frame(of: name.head)
        note(.headLemma, frame.headLemma, frame.relation)
        note(.headTag, frame.headTag, frame.relation)
        note(.preposition, frame.preposition)
        note(.determiner, frame.determiner)
        note(.phraseForm, frame.preposition, frame.determiner, frame.isPossessive ? 1 : 0)
        note(.prepositionAndHead, frame.preposition, frame.headLemma)
        guard let head = view.sentence.head(of: name.head) else { return }
        switch view.tokens[name.head].relation {
        case .appos, .nmodDesc, .compound, .conj, .nsubj:
            note(.headNoun, frame.relation, code(of: view.nouns[head]))
        default: break
        }
        if view.tokens[name.head].relation == .conj, let sight = sights[head] {
            for code in sight.codes { note(.conjunct, code) }
        }
        if view.tokens[head].upos == .propn {
            note(.insideBy, frame.relation, NameShape(view.tokens[head], in: text).suffixes.2)
            let isPart =
                view.tokens[name.head].relation == .compound
                || view.tokens[name.head].relation == .flat
                || view.tokens[name.head].relation == .nmod
            note(.inside, isPart ? 1 : 2, UInt64(bitPattern: Int64(head - name.head)))
        } else {
            note(.inside, 0)
        }
    }

    private mutating func readChildren(_ name: NameOutline) {
        for child in view.sentence.children(of: name.head).prefix(8) {
            let token = view.tokens[child]
            let relation = UInt64(token.relation.rawValue)
            note(.child, relation, child < name.head ? 0 : 1)
            switch token.relation {
            case .appos, .nmodDesc, .compound, .amod, .aclRelcl:
                note(.childWord, relation, token.lemmaHash)
                note(.childNoun, relation, code(of: view.nouns[child]))
            default: break
            }
        }
    }

    private mutating func readNeighbours(_ name: NameOutline) {
        let before = name.core.lowerBound - 1
        let after = name.core.upperBound
        note(.before, form(before))
        note(.after, form(after))
        note(.twoBefore, form(before - 1), form(before))
        note(.twoAfter, form(after), form(after + 1))
        note(.around, form(before), form(after))
        note(.beforeAndWord, form(before), form(name.head))
        note(.tagBefore, before < 0 ? 99 : UInt64(view.tokens[before].upos.rawValue))
        note(.tagAfter, after < view.count ? UInt64(view.tokens[after].upos.rawValue) : 99)
        note(.sentence, view.count < 6 ? 1 : 0, before < 0 ? 1 : 0)
        note(.nounBefore, before < 0 ? 99 : code(of: view.nouns[before]))
        note(.nounAfter, after < view.count ? code(of: view.nouns[after]) : 99)
    }

    private func code(of noun: ActorNoun?) -> UInt64 {
        guard let noun else { return 0 }
        return 1 + UInt64(ActorNoun.Class.allCases.firstIndex(of: noun.class) ?? 0)
    }

    // MARK: What is known

    private mutating func readGazetteer(_ name: NameOutline) {
        let frame = frame(of: name.head)
        let first = name.core.lowerBound
        if first != name.head, let sight = sights[first] {
            for code in sight.codes { note(.firstKnown, code, sight.words == name.core ? 1 : 0) }
        }
        guard let sight = sights[name.head] else {
            note(.unknown, 0)
            note(.unknownAndForm, frame.preposition, frame.determiner)
            return note(.unknownAndRelation, frame.relation)
        }
        let place = fit(of: sight, name)
        for code in sight.codes {
            note(.known, place, code)
            note(.knownAndForm, place &* 4096 &+ code, frame.preposition, frame.determiner)
            note(.knownAndRelation, place, code, frame.relation)
        }
        note(.knownWhole, place, sight.whole)
    }

    /// Whether the gazetteer's name is the whole name, a part of it or goes beyond it.
    private func fit(of sight: NameSight, _ name: NameOutline) -> UInt64 {
        if sight.words == name.core { return 1 }
        return name.core.lowerBound <= sight.words.lowerBound
            && sight.words.upperBound <= name.core.upperBound ? 2 : 3
    }

    private mutating func readCues(_ name: NameOutline) {
        let first = form(name.core.lowerBound)
        let isLong: UInt64 = name.core.count > 1 ? 1 : 0
        let place = sights[name.head].map { fit(of: $0, name) } ?? 0
        note(.givenName, code(of: cues.givenName(first)), isLong, place)
        note(.givenSurname, code(of: cues.givenName(form(name.head))), isLong)
        for word in name.core.prefix(12) {
            let position: UInt64 =
                word == name.core.upperBound - 1 ? 2 : word == name.core.lowerBound ? 1 : 0
            noteCues(of: form(word), .cue, position)
        }
        noteCues(of: form(name.core.lowerBound - 1), .cueBefore, 0)
    }

    private mutating func noteCues(of form: UInt64, _ template: NameTemplate, _ position: UInt64) {
        if let cue = cues.first(form) { note(template, 1, code(of: cue), position) }
        if let cue = cues.last(form) { note(template, 2, code(of: cue), position) }
        if cues.isOfficeWord(form) { note(template, 3, 0, position) }
        if cues.isNever(form) { note(template, 4, 0, position) }
        if cues.isParticle(form) { note(template, 5, 0, position) }
        if cues.isDirecting(form) || cues.isLocating(form) { note(template, 6, 0, position) }
    }

    private func code(of cue: NameCue) -> UInt64 {
        UInt64(NameCue.Meaning.allCases.firstIndex(of: cue.meaning) ?? 0)
    }

    private func code(of gender: Gender?) -> UInt64 {
        guard let gender else { return 0 }
        return 1 + UInt64(Gender.allCases.firstIndex(of: gender) ?? 0)
    }

    private mutating func readDocument(_ name: NameOutline) {
        let bits = evidence.bits(of: form(name.head))
        let isLong: UInt64 = name.core.count > 1 ? 1 : 0
        for observation in NameEvidence.Observation.allCases
        where bits >> observation.rawValue & 1 != 0 {
            note(.evidence, UInt64(observation.rawValue))
            note(.evidenceAndLength, UInt64(observation.rawValue), isLong)
        }
    }
}
