/// Runs compiled time patterns over atoms.
struct TimeMatcher: Sendable {
    let tests: [TimeAtomTest]
    let numbers: TimeNumberReader
    let vocabulary: TimeVocabulary

    /// Atoms matched, with the context left out, and the values kept on the way.
    struct Match {
        var start: Int
        var end: Int
        var values: SIMD16<Double>
    }

    /// Where a way through the pattern is; what it kept is apart, for that is long to copy.
    private struct State {
        var atom: Int
        var start: Int
        var end = -1
    }

    /// The first way in which the pattern fits at an atom, longest options first; `nil` if none.
    func match(_ pattern: TimePattern, _ atoms: Span<TimeAtom>, at atom: Int) -> Match? {
        var budget = 2000
        var match = Match(start: atom, end: atom, values: SIMD16(repeating: .nan))
        let fits = run(
            pattern.steps.span, 0, atoms, atom, State(atom: atom, start: atom), &match, &budget)
        return fits ? match : nil
    }

    /// Whether the pattern fits from a step on; the match is set if it does, else its values are
    /// as good as before.
    private func run(
        _ steps: Span<TimePattern.Step>, _ entry: Int, _ atoms: Span<TimeAtom>, _ origin: Int,
        _ initial: State, _ match: inout Match, _ budget: inout Int
    ) -> Bool {
        var state = initial
        var step = entry
        while true {
            // Patterns have no loops; the budget only bounds the worst of nested options.
            budget -= 1
            if budget < 0 { return false }
            switch steps[step] {
            case .take(let test, let slot):
                guard state.atom < atoms.count else { return false }
                let atom = atoms[state.atom]
                if state.atom > origin && atom.startsParagraph { return false }
                guard tests[test].accepts(atom) else { return false }
                if slot >= 0 { match.values[slot] = value(of: atom, for: tests[test]) }
                state.atom += 1
            case .number(let kind, let slot):
                guard let reading = read(kind, atoms, at: state.atom),
                    !(state.atom > origin && atoms[state.atom].startsParagraph)
                else { return false }
                if slot >= 0 { match.values[slot] = reading.value }
                state.atom = reading.end
            case .set(let slot, let value): match.values[slot] = value
            case .before(let test, let wanted):
                if looksLike(tests[test], before: state.atom, atoms) != wanted { return false }
            case .after(let test, let wanted):
                let fits =
                    state.atom < atoms.count && !atoms[state.atom].startsParagraph
                    && tests[test].accepts(atoms[state.atom])
                if fits != wanted { return false }
            case .markStart: state.start = state.atom
            case .markEnd: state.end = state.atom
            case .jump(let target):
                step = target
                continue
            case .split(let one, let other):
                let values = match.values
                if run(steps, one, atoms, origin, state, &match, &budget) { return true }
                match.values = values
                step = other
                continue
            case .done:
                let end = state.end < 0 ? state.atom : state.end
                guard end > state.start else { return false }
                match.start = state.start
                match.end = end
                return true
            }
            step += 1
        }
    }

    @inline(__always)
    private func looksLike(_ test: TimeAtomTest, before atom: Int, _ atoms: Span<TimeAtom>) -> Bool
    {
        guard atom > 0, atom <= atoms.count else { return false }
        if atom < atoms.count {
            if atoms[atom].startsParagraph { return false }
            if test.mustTouch && atoms[atom].hasSpaceBefore { return false }
        }
        return test.acceptsWord(atoms[atom - 1])
    }

    @inline(__always)
    private func read(
        _ kind: TimePattern.NumberKind, _ atoms: Span<TimeAtom>, at atom: Int
    ) -> TimeNumberReader.Reading? {
        switch kind {
        case .cardinal: numbers.cardinal(atoms, at: atom)
        case .ordinal: numbers.ordinal(atoms, at: atom)
        case .year: numbers.year(atoms, at: atom)
        }
    }

    @inline(__always)
    private func value(of atom: TimeAtom, for test: TimeAtomTest) -> Double {
        if atom.isDigits { return Double(atom.number) }
        guard atom.word >= 0 else { return 0 }
        for category in test.classes {
            let value = vocabulary.values[category][Int(atom.word)]
            if value != TimeVocabulary.absent,
                !vocabulary.capitals[category][Int(atom.word)] || atom.isCapitalised
            {
                return Double(value)
            }
        }
        return 0
    }
}
