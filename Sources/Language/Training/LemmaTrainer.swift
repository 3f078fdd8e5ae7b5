/// Learns the rules of the lemmatiser by counting.
struct LemmaTrainer {
    /// What training gives, as the model file holds it.
    struct Result {
        let rules: [LemmaRule]
        let exceptions: [UInt64]
        let endings: [UInt64]
    }

    private struct Case: Hashable {
        let word: UInt64
        let tag: UInt8
    }

    /// A form, without its curly quotes, and the lemma it had.
    private struct Sample: Hashable {
        let form: [UInt8]
        let lemma: [UInt8]
    }

    private var samples: [Case: [Sample: Int]] = [:]
    private var cases: [(key: Case, suffixes: [UInt64])] = []
    private var numbers: [LemmaRule: Int] = [:]
    private var rules: [LemmaRule] = []

    /// Learns from the gold lemmas and tags of the sentences.
    static func train(_ sentences: [TrainingSentence]) -> Result {
        var trainer = LemmaTrainer()
        _ = trainer.number(of: LemmaRule(keepsCapitals: false, cut: 0, ending: []))
        for sentence in sentences {
            for index in sentence.tokens.indices { trainer.count(sentence, index) }
        }
        return trainer.result()
    }

    private mutating func number(of rule: LemmaRule) -> Int {
        if let number = numbers[rule] { return number }
        rules.append(rule)
        numbers[rule] = rules.count - 1
        return rules.count - 1
    }

    private mutating func count(_ sentence: TrainingSentence, _ index: Int) {
        let shape = sentence.shapes[index]
        let key = Case(word: shape.word, tag: sentence.tags[index])
        // The treebanks have `_` for the lemma of a word that goes with the one before.
        guard sentence.lemmas[index] != [UInt8(ascii: "_")] else { return }
        if samples[key] == nil {
            let ends = shape.suffixes
            let suffixes = [ends.4, ends.3, ends.2, ends.1, ends.0].filter { $0 != 0 } + [0]
            cases.append((key, suffixes))
        }
        let sample = Sample(
            form: WordShape.plain(sentence.forms[index]), lemma: sentence.lemmas[index])
        samples[key, default: [:]][sample, default: 0] += 1
    }

    /// The rule that is right most often for a word with a tag: that of one of its forms, or the
    /// lemma as it stands ("i" and "I" are `I`). Of equals the shortest.
    private mutating func bestRule(of key: Case) -> Int {
        let samples = samples[key] ?? [:]
        var rules: Set<LemmaRule> = []
        for sample in samples.keys {
            rules.insert(LemmaRule(form: sample.form, lemma: sample.lemma))
            rules.insert(
                LemmaRule(keepsCapitals: true, cut: sample.form.count, ending: sample.lemma))
        }
        let scored = rules.map { rule in
            let right = samples.reduce(0) { sum, sample in
                sum + (rule.makes(sample.key.lemma, from: sample.key.form) ? sample.value : 0)
            }
            return (rule: rule, right: right)
        }
        let best = scored.min { left, right in
            if left.right != right.right { return left.right > right.right }
            if left.rule.cut != right.rule.cut { return left.rule.cut < right.rule.cut }
            return left.rule.spelling.lexicographicallyPrecedes(right.rule.spelling)
        }
        return best.map { number(of: $0.rule) } ?? 0
    }

    /// The most frequent; of equals the first that was met.
    private static func commonest(_ counts: [Int: Int]) -> Int {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    /// Endings from the shortest to the longest, kept where they say something else than the
    /// shorter one; then the words their endings would mislead.
    private mutating func result() -> Result {
        var best: [Int] = []
        for (key, _) in cases { best.append(bestRule(of: key)) }
        var votes: [UInt64: [Int: Int]] = [:]
        var seen: [UInt64] = []
        for (number, (key, suffixes)) in cases.enumerated() {
            let rule = best[number]
            for suffix in suffixes {
                let ending = Lemmatiser.endingKey(suffix, UInt64(key.tag))
                if votes[ending] == nil { seen.append(ending) }
                votes[ending, default: [:]][rule, default: 0] += 1
            }
        }
        let chosen = votes.mapValues { Self.commonest($0) }
        var endings: [UInt64: Int] = [:]
        var ordered: [(word: UInt64, value: UInt64)] = []
        for ending in seen {
            // An ending seen once says less than the shorter one.
            let total = votes[ending]?.values.reduce(0, +) ?? 0
            guard let rule = chosen[ending], total >= 2 else { continue }
            endings[ending] = rule
            ordered.append((ending, UInt64(rule)))
        }
        var exceptions: [(word: UInt64, value: UInt64)] = []
        for (number, (key, suffixes)) in cases.enumerated() {
            let rule = best[number]
            let tag = UInt64(key.tag)
            let found = suffixes.lazy.compactMap { endings[Lemmatiser.endingKey($0, tag)] }.first
            if (found ?? 0) != rule {
                exceptions.append((Lemmatiser.exceptionKey(key.word, tag), UInt64(rule)))
            }
        }
        return Result(
            rules: rules, exceptions: WordTable.slots(exceptions),
            endings: WordTable.slots(ordered))
    }
}
