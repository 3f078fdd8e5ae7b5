/// Where a pattern may begin: its first words and lengths of digits.
struct TimeFirstWords {
    private var tests: Set<Int> = []
    private var numbers: Set<TimePattern.NumberKind> = []
    /// What may come second; `nil` where the pattern may end after one atom or begins with a number.
    private var seconds: Set<Int>?
    private var secondNumbers: Set<TimePattern.NumberKind> = []
    private let allTests: [TimeAtomTest]
    private let reader: TimeNumberReader

    /// Walks all ways into the pattern up to the first element that takes an atom.
    init(_ pattern: TimePattern, tests: [TimeAtomTest], numbers: TimeNumberReader) {
        self.allTests = tests
        self.reader = numbers
        let first = TimeFirstWords.entries(of: pattern, from: [0])
        self.tests = first.tests
        self.numbers = first.numbers
        guard first.numbers.isEmpty else { return }
        let second = TimeFirstWords.entries(of: pattern, from: first.next)
        guard !second.mayEnd else { return }
        self.seconds = second.tests
        self.secondNumbers = second.numbers
    }

    /// The elements that take an atom next, from some steps on, and the steps after them.
    private static func entries(
        of pattern: TimePattern, from steps: [Int]
    ) -> (tests: Set<Int>, numbers: Set<TimePattern.NumberKind>, next: [Int], mayEnd: Bool) {
        var waiting = steps
        var seen: Set<Int> = []
        var tests: Set<Int> = []
        var numbers: Set<TimePattern.NumberKind> = []
        var next: [Int] = []
        var mayEnd = false
        while let step = waiting.popLast() {
            guard seen.insert(step).inserted, step < pattern.steps.count else { continue }
            switch pattern.steps[step] {
            case .take(let test, _):
                tests.insert(test)
                next.append(step + 1)
            case .number(let kind, _): numbers.insert(kind)
            case .split(let one, let other): waiting += [one, other]
            case .jump(let target): waiting.append(target)
            case .done: mayEnd = true
            default: waiting.append(step + 1)
            }
        }
        return (tests, numbers, next, mayEnd)
    }

    /// Per word of the vocabulary, and after them for digits and for unknown letters, whether it may
    /// come second; `nil` where anything may.
    func secondWords(count: Int) -> [Bool]? {
        guard let seconds else { return nil }
        var table = [Bool](repeating: false, count: count + 2)
        for word in 0..<count {
            table[word] =
                seconds.contains { allTests[$0].words[word] != 0 || allTests[$0].takesAnyLetters }
                || seconds.contains { allTests[$0].takesCapitalised }
                || (!secondNumbers.isEmpty && reader.mayBegin(with: word))
        }
        table[count] = !secondNumbers.isEmpty || seconds.contains { !allTests[$0].digits.isEmpty }
        table[count + 1] = seconds.contains {
            allTests[$0].takesAnyLetters || allTests[$0].takesCapitalised
        }
        return table
    }

    /// Adds a rule to the lists of the words and lengths it may begin with.
    func enter(_ rule: Int32, byWord: inout [[Int32]], byLength: inout [[Int32]]) {
        for word in byWord.indices
        where tests.contains(where: { allTests[$0].words[word] != 0 })
            || (!numbers.isEmpty && reader.mayBegin(with: word))
        {
            byWord[word].append(rule)
        }
        for length in byLength.indices
        where !numbers.isEmpty
            || tests.contains(where: { test in
                allTests[test].digits.contains { $0.lengths.contains(length) }
            })
        {
            byLength[length].append(rule)
        }
    }
}
