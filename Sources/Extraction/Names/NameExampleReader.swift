package import Language
package import Lexicon

/// Reads the proper nouns of a treebank with `Entity=` marks as examples for the model of names.
package struct NameExampleReader: Sendable {
    private let gazetteer: Gazetteer
    private let nouns: ActorNounTable
    private let cues: NameCueTable

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.gazetteer = try Gazetteer()
        self.nouns = try ActorNounTable()
        self.cues = try NameCueTable()
    }

    /// In text order, one for each proper noun.
    package func examples(in document: EntityDocument) -> [NameExample] {
        let parsed = document.parsed
        let reader = GazetteerReader(gazetteer: gazetteer, parsed: parsed)
        let views = SentenceView.views(of: parsed, nouns: nouns)
        let answers = answers(in: document)
        var examples: [NameExample] = []
        NameTyper.visit(views, reader.sights(in: views), parsed.text, cues: cues) {
            sentence, word, features in
            examples.append(
                NameExample(features: features, answer: answers[sentence][word] ?? .none))
        }
        return examples
    }

    /// By sentence: what the proper nouns that head a marked phrase name.
    private func answers(in document: EntityDocument) -> [[Int: NameClass]] {
        var answers = [[Int: NameClass]](repeating: [:], count: document.parsed.sentences.count)
        for mark in document.marks {
            let tokens = document.parsed.sentences[mark.sentence].tokens
            guard let head = mark.head(in: tokens), tokens[head].upos == .propn else { continue }
            answers[mark.sentence][head] =
                NamedPhrase.NamedType(rawValue: mark.type)?.nameClass ?? .other
        }
        return answers
    }
}
