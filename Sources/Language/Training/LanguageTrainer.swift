/// Trains the tagger, the lemmatiser and the parser on a treebank and writes the model.
///
/// A function of the treebank and the options, to the byte: whole numbers, its own random numbers,
/// one thread.
package struct LanguageTrainer {
    private let options: TrainingOptions
    private let report: (String) -> Void

    /// `report` is told what is done, a line at a time.
    package init(options: TrainingOptions, report: @escaping (String) -> Void = { _ in }) {
        self.options = options
        self.report = report
    }

    /// The bytes of the model file. `checksum` names the treebank in it.
    package func train(_ treebank: Treebank) -> [UInt8] {
        let tags = Set(treebank.sentences.flatMap { $0.sentence.tokens.map { JointTag($0) } })
            .sorted()
        let sentences = prepare(treebank, tags: tags)
        report("\(sentences.count) sentences, \(tags.count) tags")
        let trainer = TaggerTrainer(
            tags: tags, rounds: options.taggerRounds,
            leastMistakes: options.leastTaggerMistakes)
        let taggers = Parallel.map(options.taggerModels) { number in
            trainer.train(sentences, seed: options.seed + UInt64(number))
        }
        report("tagger: \(taggers[0].weights.rowCount) features")
        let predicted = trainer.foldedTags(
            of: sentences, folds: options.folds, seed: options.seed)
        report("tags of words that were not learnt from")
        let lemmas = LemmaTrainer.train(sentences)
        report("lemmas: \(lemmas.rules.count) rules")
        var examples = examples(sentences, predicted, lemmas, tags: tags)
        let first = trainFirstPass(&examples)
        let second = ParserTrainer(
            .second, examples: examples, rounds: options.parserRounds,
            leastMistakes: options.leastMistakes)
        let models = Parallel.map(options.models) { number in
            second.train(examples, seed: options.seed + UInt64(number), report: report)
        }

        var writer = ModelWriter()
        writer.add(.tags, tags.map(\.code))
        writer.add(.words, taggers[0].words)
        var packer = WeightPacker(
            leastFeature: options.leastTaggerFeature, leastWeight: options.leastTaggerWeight)
        packer.pack(taggers.map(\.weights))
        writer.add(.taggerBlocks, packer.blocks)
        writer.add(.taggerEntries, packer.entries)
        writer.add(.lemmaRules, Array(lemmas.rules.map(\.spelling).joined(separator: [10])))
        writer.add(.lemmaExceptions, lemmas.exceptions)
        writer.add(.lemmaEndings, lemmas.endings)
        writer.add(.firstActions, first.trainer.actions.codes)
        packer = firstPacker
        packer.pack([first.weights])
        writer.add(.firstBlocks, packer.blocks)
        writer.add(.firstEntries, packer.entries)
        writer.add(.secondActions, second.actions.codes)
        packer = WeightPacker(
            leastFeature: options.leastFeature, leastWeight: options.leastWeight)
        packer.pack(models)
        writer.add(.secondBlocks, packer.blocks)
        writer.add(.secondEntries, packer.entries)
        let checksum = treebank.text.withUnsafeBytes { ModelLayout.checksum($0) }
        return writer.file(trainingChecksum: checksum)
    }

    func prepare(_ treebank: Treebank, tags: [JointTag]) -> [TrainingSentence] {
        let numbers = Dictionary(
            uniqueKeysWithValues: tags.enumerated().map { ($1, UInt8($0)) })
        return treebank.sentences.map { sentence in
            let forms = sentence.sentence.tokens.map { Array(treebank.text[$0.span.range]) }
            return TrainingSentence(
                tokens: sentence.sentence.tokens,
                shapes: forms.map { $0.withUnsafeBufferPointer { WordShape($0) } },
                tags: sentence.sentence.tokens.map { numbers[JointTag($0)] ?? 0 },
                forms: forms, lemmas: sentence.lemmas.map { Array($0.utf8) })
        }
    }

    private var firstPacker: WeightPacker {
        WeightPacker(
            leastFeature: options.leastFirstFeature, leastWeight: options.leastFirstWeight)
    }

    /// Trains the first pass, and lets parts of it guess the trees of what they did not learn.
    func trainFirstPass(
        _ examples: inout [ParserExample]
    ) -> (trainer: ParserTrainer, weights: TrainingWeights) {
        let trainer = ParserTrainer(
            .first, examples: examples, rounds: options.firstRounds,
            leastMistakes: options.leastMistakes)
        let folds = options.parserFolds
        let parts = Folds(sentences: examples.count, count: folds)
        let learnt = examples
        // The one that the model keeps learns from all examples; it comes first, for it takes longest.
        let models = Parallel.map(folds + 1) { number in
            trainer.train(
                number == 0
                    ? learnt : parts.indices(of: number - 1, isHeld: false).map { learnt[$0] },
                seed: options.seed, report: report)
        }
        for fold in 0..<folds {
            let held = parts.indices(of: fold, isHeld: true)
            trainer.guess(&examples, at: held, by: models[fold + 1], firstPacker)
        }
        return (trainer, models[0])
    }

    /// The sentences as the parser will meet them: predicted tags, and the lemmas these lead to.
    func examples(
        _ sentences: [TrainingSentence], _ predicted: [[UInt8]], _ lemmas: LemmaTrainer.Result,
        tags: [JointTag]
    ) -> [ParserExample] {
        let exceptions = StoredNumbers(lemmas.exceptions)
        let endings = StoredNumbers(lemmas.endings)
        let lemmatiser = Lemmatiser(
            rules: lemmas.rules, exceptions: WordTable(slots: exceptions.buffer),
            endings: WordTable(slots: endings.buffer))
        let examples = sentences.enumerated().map { number, sentence in
            var tokens = sentence.tokens
            let tree = GoldTree(tokens)
            for index in tokens.indices {
                let tag = predicted[number][index]
                tokens[index].upos = tags[Int(tag)].upos
                tokens[index].xpos = tags[Int(tag)].xpos
                tokens[index].lemmaHash = sentence.forms[index].withUnsafeBufferPointer {
                    let rule = lemmatiser.rule(for: sentence.shapes[index], form: $0, tag: tag)
                    return lemmatiser.hash(of: $0, by: rule)
                }
            }
            return ParserExample(
                tokens: tokens, tags: predicted[number],
                sureness: [UInt8](repeating: 0, count: tokens.count), tree: tree)
        }
        withExtendedLifetime((exceptions, endings)) {}
        return examples
    }
}
