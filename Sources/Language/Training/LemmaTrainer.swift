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

    private var counts: [Case: [Int: Int]] = [:]
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
        let rule = number(
            of: LemmaRule(form: sentence.forms[index], lemma: sentence.lemmas[index]))
        if counts[key] == nil {
            let ends = shape.suffixes
            let suffixes = [ends.4, ends.3, ends.2, ends.1, ends.0].filter { $0 != 0 } + [0]
            cases.append((key, suffixes))
        }
        counts[key, default: [:]][rule, default: 0] += 1
    }

    /// The most frequent; of equals the first that was met.
    private static func commonest(_ counts: [Int: Int]) -> Int {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }

    /// Endings from the shortest to the longest, kept where they say something else than the
    /// shorter one; then the words their endings would mislead.
    private func result() -> Result {
        var votes: [UInt64: [Int: Int]] = [:]
        var seen: [(key: UInt64, shorter: UInt64?)] = []
        for (key, suffixes) in cases {
            let rule = Self.commonest(counts[key] ?? [:])
            for (place, suffix) in suffixes.enumerated() {
                let ending = Lemmatiser.endingKey(suffix, UInt64(key.tag))
                let shorter =
                    place + 1 < suffixes.count
                    ? Lemmatiser.endingKey(suffixes[place + 1], UInt64(key.tag)) : nil
                if votes[ending] == nil { seen.append((ending, shorter)) }
                votes[ending, default: [:]][rule, default: 0] += 1
            }
        }
        let chosen = votes.mapValues { Self.commonest($0) }
        var endings: [UInt64: Int] = [:]
        var ordered: [(word: UInt64, value: UInt64)] = []
        for (ending, _) in seen {
            // An ending seen once says less than the shorter one.
            let total = votes[ending]?.values.reduce(0, +) ?? 0
            guard let rule = chosen[ending], total >= 2 || ending == seen[0].key else { continue }
            endings[ending] = rule
            ordered.append((ending, UInt64(rule)))
        }
        var exceptions: [(word: UInt64, value: UInt64)] = []
        for (key, suffixes) in cases {
            let rule = Self.commonest(counts[key] ?? [:])
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
