/// Makes the tagger's table of known words from tagged sentences.
struct TagWordCounter {
    /// Words seen less often are unknown words, so that training meets unknown words too.
    static let leastCount = 3
    /// A word has one sure tag if it was seen so often …
    static let sureCount = 30
    /// … and had another tag in less than one of so many cases.
    static let sureShare = 400
    /// A tag belongs to the class of a word if it is at least one of so many cases.
    static let classShare = 25

    /// The slots of `Tagger.words`.
    static func slots(_ sentences: [TrainingSentence]) -> [UInt64] {
        var counts: [UInt64: [UInt8: Int]] = [:]
        var order: [UInt64] = []
        for sentence in sentences {
            for (index, shape) in sentence.shapes.enumerated() {
                if counts[shape.word] == nil { order.append(shape.word) }
                counts[shape.word, default: [:]][sentence.tags[index], default: 0] += 1
            }
        }
        var classes: [[UInt8]: UInt64] = [:]
        var words: [(word: UInt64, value: UInt64)] = []
        for word in order {
            let tags = (counts[word] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let total = tags.reduce(0) { $0 + $1.value }
            guard total >= leastCount else { continue }
            let common = tags.filter { $0.value * classShare >= total }.map(\.key)
            let number = classes[common] ?? UInt64(classes.count)
            classes[common] = number
            let isSure = total >= sureCount && (total - tags[0].value) * sureShare < total
            words.append((word, number << 8 | (isSure ? UInt64(tags[0].key) + 1 : 0)))
        }
        return WordTable.slots(words)
    }
}
