internal import Facts

/// Gives every word its lemma, by a dictionary of exceptions, then by its ending and tag.
struct Lemmatiser: Sendable {
    let rules: [LemmaRule]
    /// The rule of a word with a tag, where its ending would mislead.
    let exceptions: WordTable
    /// The rule of an ending with a tag: the longest ending that is there counts.
    let endings: WordTable

    /// The number of the rule for a word with a tag (its number in the model).
    func rule(for shape: WordShape, form: UnsafeBufferPointer<UInt8>, tag: UInt8) -> Int {
        let tag = UInt64(tag)
        if let rule = exceptions.value(of: Self.exceptionKey(shape.word, tag)) {
            return Int(rule)
        }
        let ends = shape.suffixes
        let longestFirst: InlineArray<5, UInt64> = [ends.4, ends.3, ends.2, ends.1, ends.0]
        for place in longestFirst.indices where longestFirst[place] != 0 {
            let key = Self.endingKey(longestFirst[place], tag)
            if let rule = endings.value(of: key) { return Int(rule) }
        }
        if let rule = endings.value(of: Self.endingKey(0, tag)) { return Int(rule) }
        return 0
    }

    @inline(__always)
    static func exceptionKey(_ word: UInt64, _ tag: UInt64) -> UInt64 {
        FeatureHash.key(1, word, tag, 0)
    }

    @inline(__always)
    static func endingKey(_ ending: UInt64, _ tag: UInt64) -> UInt64 {
        FeatureHash.key(2, ending, tag, 0)
    }

    /// The hash of the lemma of a form by a rule.
    func hash(of form: UnsafeBufferPointer<UInt8>, by rule: Int) -> UInt64 {
        withLemma(of: form, by: rule) { WordHash.of($0.span) }
    }

    /// The bytes of the lemma of a form by a rule; the form itself where it is too short for it.
    func withLemma<Result>(
        of form: UnsafeBufferPointer<UInt8>, by rule: Int,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let rule = rules[rule]
        return withUnsafeTemporaryAllocation(
            of: UInt8.self, capacity: form.count + rule.ending.count + 1
        ) { buffer in
            var count = 0
            var index = 0
            while index < form.count {
                let (byte, width) = WordShape.plainByte(form, index)
                let isCapital = byte &- 65 < 26
                buffer[count] = isCapital && !rule.keepsCapitals ? byte | 32 : byte
                count += 1
                index += width
            }
            if count >= rule.cut {
                count -= rule.cut
                for byte in rule.ending {
                    buffer[count] = byte
                    count += 1
                }
            }
            return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[0..<count]))
        }
    }
}
