internal import Facts
package import Language
package import Lexicon

/// Trains the model of pronouns on a treebank with `Entity=` marks.
package struct PronounLearner: Sendable {
    private let gazetteer: Gazetteer
    private let nouns: ActorNounTable
    private let cues: NameCueTable
    private let typer: NameTyper

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.gazetteer = try Gazetteer()
        self.nouns = try ActorNounTable()
        self.cues = try NameCueTable()
        self.typer = NameTyper(cues: cues)
    }

    /// A document made ready for learning.
    private struct Lesson {
        let linker: PronounLinker
        /// By sentence and word: the ids of the phrases that the word heads.
        let ids: [[Int: String]]
    }

    /// The bytes of a model that is the mean of several, each of which met the documents in
    /// another order.
    package func train(
        on documents: [EntityDocument], treebank: [UInt8], rounds: Int = 7, models: Int = 4,
        leastFeature: Int = 16
    ) -> [UInt8] {
        let lessons = documents.map(lesson)
        let trainers = (0..<models).map { number in
            let trainer = PronounTrainer()
            for round in 0..<rounds {
                for index in order(of: lessons.count, round: round * models + number) {
                    teach(lessons[index], trainer)
                }
            }
            return trainer
        }
        return PronounTrainer.file(
            of: trainers, leastFeature: leastFeature, treebank: treebank)
    }

    /// The numbers up to `count` in an order that looks random: by the hash of number and round.
    private func order(of count: Int, round: Int) -> [Int] {
        let keys = (0..<count).map { WordHash.of("\(round) \($0)") }
        return (0..<count).sorted { keys[$0] < keys[$1] }
    }

    private func lesson(_ document: EntityDocument) -> Lesson {
        let parsed = document.parsed
        let views = SentenceView.views(of: parsed, nouns: nouns)
        let sights = GazetteerReader(gazetteer: gazetteer, parsed: parsed).sights(in: views)
        var ids = [[Int: String]](repeating: [:], count: views.count)
        for mark in document.marks {
            guard let head = mark.head(in: views[mark.sentence].tokens) else { continue }
            if ids[mark.sentence][head] == nil { ids[mark.sentence][head] = mark.id }
        }
        return Lesson(
            linker: PronounLinker(
                views: views, text: parsed.text, cues: cues,
                classes: typer.classes(of: views, sights: sights, text: parsed.text),
                sights: sights),
            ids: ids)
    }

    private func teach(_ lesson: Lesson, _ trainer: PronounTrainer) {
        _ = lesson.linker.links { pronoun, phrases, read in
            let wanted = lesson.ids[pronoun.sentence][pronoun.word]
            var best: (index: Int, score: Int)?
            var right: (index: Int, score: Int)?
            for (index, phrase) in phrases.enumerated() {
                let score = trainer.score(of: read(index))
                if best.map({ score > $0.score }) ?? true { best = (index, score) }
                if wanted != nil, lesson.ids[phrase.sentence][phrase.word] == wanted,
                    right.map({ score > $0.score }) ?? true
                {
                    right = (index, score)
                }
            }
            if let best, let right, best.index != right.index,
                lesson.ids[phrases[best.index].sentence][phrases[best.index].word] != wanted
            {
                let features = read(right.index)
                trainer.prefer(features, to: read(best.index))
            }
            return best?.index
        }
    }
}
