internal import Facts
internal import Lexicon

/// The words that time patterns mention, numbered, and the classes they belong to.
struct TimeVocabulary: Sendable {
    private var numbers: [UInt64: Int32] = [:]
    /// Open addressing over `numbers`: hash and number, zero hash is empty. Built by `seal()`.
    private var slots: ContiguousArray<UInt64> = []
    private var slotNumbers: ContiguousArray<Int32> = []
    private var mask = 0
    private(set) var spellings: [String] = []
    private(set) var classNames: [String: Int] = [:]
    /// `values[class][word]`, `absent` where the word is not of the class.
    private(set) var values: [[Int32]] = []
    /// `capitals[class][word]`: the word is of the class only with a capital.
    private(set) var capitals: [[Bool]] = []

    static let absent = Int32.min

    init(rows: [TimeWordRow]) {
        for row in rows {
            let word = Int(number(of: row.word))
            let category = classNumber(of: row.category)
            while values[category].count <= word {
                values[category].append(TimeVocabulary.absent)
                capitals[category].append(false)
            }
            values[category][word] = Int32(row.value)
            capitals[category][word] = row.needsCapital
        }
    }

    private mutating func classNumber(of name: String) -> Int {
        if let known = classNames[name] { return known }
        classNames[name] = values.count
        values.append([])
        capitals.append([])
        return values.count - 1
    }

    /// The number of a word in lower case, which becomes part of the vocabulary.
    mutating func number(of word: String) -> Int32 {
        let hash = WordHash.of(word)
        if let known = numbers[hash] { return known }
        let number = Int32(spellings.count)
        numbers[hash] = number
        spellings.append(word)
        return number
    }

    /// Builds the table for `lookup`; call it when all words are in.
    mutating func seal() {
        var size = 64
        while size < numbers.count * 4 { size *= 2 }
        mask = size - 1
        slots = ContiguousArray(repeating: 0, count: size)
        slotNumbers = ContiguousArray(repeating: -1, count: size)
        for (word, spelling) in spellings.enumerated() {
            let hash = WordHash.of(spelling)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = hash
            slotNumbers[slot] = Int32(word)
        }
        for category in values.indices {
            while values[category].count < spellings.count {
                values[category].append(TimeVocabulary.absent)
                capitals[category].append(false)
            }
        }
    }

    /// The number of the word with a hash; -1 if no pattern mentions it.
    @inline(__always)
    func lookup(_ hash: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return slotNumbers[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }
}
