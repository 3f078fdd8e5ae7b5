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
        let tagger = trainer.train(sentences, seed: options.seed)
        report("tagger: \(tagger.weights.rowCount) features")
        let lemmas = LemmaTrainer.train(sentences)
        report("lemmas: \(lemmas.rules.count) rules")
        let predicted = foldedTags(sentences, trainer)
        let examples = examples(sentences, predicted, lemmas)
        let actions = ParserTrainer.actions(of: examples)
        let parser = ParserTrainer(
            actions: actions, rounds: options.parserRounds, leastMistakes: options.leastMistakes
        )
        .train(examples, seed: options.seed, report: report)

        var writer = ModelWriter()
        writer.add(.tags, tags.map(\.code))
        writer.add(.words, tagger.words)
        var packer = WeightPacker(
            leastFeature: options.leastTaggerFeature, leastWeight: options.leastTaggerWeight)
        packer.pack(tagger.weights)
        writer.add(.taggerSlots, packer.slots)
        writer.add(.taggerEntries, packer.entries)
        writer.add(.lemmaRules, Array(lemmas.rules.map(\.spelling).joined(separator: [10])))
        writer.add(.lemmaExceptions, lemmas.exceptions)
        writer.add(.lemmaEndings, lemmas.endings)
        writer.add(.actions, actions.map(\.code))
        packer = WeightPacker(
            leastFeature: options.leastFeature, leastWeight: options.leastWeight)
        packer.pack(parser)
        writer.add(.parserSlots, packer.slots)
        writer.add(.parserEntries, packer.entries)
        let checksum = treebank.text.withUnsafeBytes { ModelLayout.checksum($0) }
        return writer.file(trainingChecksum: checksum)
    }

    private func prepare(_ treebank: Treebank, tags: [JointTag]) -> [TrainingSentence] {
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

    /// The tags of each sentence by a tagger that did not learn from it.
    private func foldedTags(
        _ sentences: [TrainingSentence], _ trainer: TaggerTrainer
    ) -> [[UInt8]] {
        guard options.folds > 1 else { return sentences.map(\.tags) }
        var all = [[UInt8]](repeating: [], count: sentences.count)
        for fold in 0..<options.folds {
            let held = sentences.indices.filter { $0 / 64 % options.folds == fold }
            let rest = sentences.indices.filter { $0 / 64 % options.folds != fold }
            let result = trainer.train(rest.map { sentences[$0] }, seed: options.seed)
            let tags = trainer.tags(of: held.map { sentences[$0] }, by: result)
            for (place, index) in held.enumerated() { all[index] = tags[place] }
            report("tags of part \(fold + 1)")
        }
        return all
    }

    /// The sentences as the parser will meet them: predicted tags, and the lemmas these lead to.
    private func examples(
        _ sentences: [TrainingSentence], _ predicted: [[UInt8]], _ lemmas: LemmaTrainer.Result
    ) -> [ParserTrainer.Example] {
        let exceptions = StoredNumbers(lemmas.exceptions)
        let endings = StoredNumbers(lemmas.endings)
        let lemmatiser = Lemmatiser(
            rules: lemmas.rules, exceptions: WordTable(slots: exceptions.buffer),
            endings: WordTable(slots: endings.buffer))
        let tags = Set(sentences.flatMap { $0.tokens.map { JointTag($0) } }).sorted()
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
            return ParserTrainer.Example(tokens: tokens, tags: predicted[number], tree: tree)
        }
        withExtendedLifetime((exceptions, endings)) {}
        return examples
    }
}
