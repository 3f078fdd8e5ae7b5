/// Where a pattern may begin: its first words and lengths of digits.
struct TimeFirstWords {
    private var tests: Set<Int> = []
    private var numbers: Set<TimePattern.NumberKind> = []
    private let allTests: [TimeAtomTest]
    private let reader: TimeNumberReader

    /// Walks all ways into the pattern up to the first element that takes an atom.
    init(_ pattern: TimePattern, tests: [TimeAtomTest], numbers: TimeNumberReader) {
        self.allTests = tests
        self.reader = numbers
        var waiting = [0]
        var seen: Set<Int> = []
        while let step = waiting.popLast() {
            guard seen.insert(step).inserted, step < pattern.steps.count else { continue }
            switch pattern.steps[step] {
            case .take(let test, _): self.tests.insert(test)
            case .number(let kind, _): self.numbers.insert(kind)
            case .split(let one, let other): waiting += [one, other]
            case .jump(let target): waiting.append(target)
            case .done: break
            default: waiting.append(step + 1)
            }
        }
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
