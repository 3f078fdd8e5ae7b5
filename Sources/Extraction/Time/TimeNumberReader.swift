/// Reads numbers, ordinals and years in digits or in words.
struct TimeNumberReader: Sendable {
    private let vocabulary: TimeVocabulary
    private let ones: Int
    private let tens: Int
    private let scales: Int
    private let ordinals: Int
    private let suffixes: Int
    private let and: Int32
    private let hyphen: Int32
    private let comma: Int32
    private let point: Int32
    private let hundred: Int32
    private let thousand: Int32

    init(vocabulary: TimeVocabulary) {
        var vocabulary = vocabulary
        func category(_ name: String) -> Int { vocabulary.classNames[name] ?? 0 }
        ones = category("ONES")
        tens = category("TENS")
        scales = category("SCALE")
        ordinals = category("ORDWORD")
        suffixes = category("SUFFIX")
        and = vocabulary.number(of: "and")
        hyphen = vocabulary.number(of: "-")
        comma = vocabulary.number(of: ",")
        point = vocabulary.number(of: ".")
        hundred = vocabulary.number(of: "hundred")
        thousand = vocabulary.number(of: "thousand")
        self.vocabulary = vocabulary
    }

    /// A number and the atom after it.
    struct Reading {
        var value: Double
        var end: Int
    }

    @inline(__always)
    private func value(_ category: Int, _ atom: TimeAtom) -> Int? {
        guard atom.word >= 0 else { return nil }
        let value = vocabulary.values[category][Int(atom.word)]
        return value == TimeVocabulary.absent ? nil : Int(value)
    }

    /// Whether a number of any kind may begin with the word.
    func mayBegin(with word: Int) -> Bool {
        [ones, tens, scales, ordinals].contains {
            vocabulary.values[$0][word] != TimeVocabulary.absent
        }
    }

    /// `12`, `1,200`, `2.5`, `twenty-two`, `two hundred and six`.
    func cardinal(_ atoms: Span<TimeAtom>, at start: Int) -> Reading? {
        guard start < atoms.count else { return nil }
        return atoms[start].isDigits ? digits(atoms, at: start) : words(atoms, at: start)
    }

    private func digits(_ atoms: Span<TimeAtom>, at start: Int) -> Reading? {
        guard atoms[start].number != Int32.max else { return nil }
        var value = Double(atoms[start].number)
        var end = start + 1
        while end + 1 < atoms.count, atoms[start].count <= 3, atoms[end].word == comma,
            !atoms[end].hasSpaceBefore, atoms[end + 1].isDigits, atoms[end + 1].count == 3,
            !atoms[end + 1].hasSpaceBefore, value < 1e9
        {
            value = value * 1000 + Double(atoms[end + 1].number)
            end += 2
        }
        if end + 1 < atoms.count, atoms[end].word == point, !atoms[end].hasSpaceBefore,
            atoms[end + 1].isDigits, !atoms[end + 1].hasSpaceBefore, atoms[end + 1].count <= 3
        {
            var fraction = Double(atoms[end + 1].number)
            for _ in 0..<atoms[end + 1].count { fraction /= 10 }
            value += fraction
            end += 2
        }
        if end < atoms.count, let scale = self.value(scales, atoms[end]), value < 1e6 {
            return Reading(value: value * Double(scale), end: end + 1)
        }
        return Reading(value: value, end: end)
    }

    private func words(_ atoms: Span<TimeAtom>, at start: Int) -> Reading? {
        var total = 0.0
        var current = 0.0
        var position = start
        var end = start
        var lastWasOnes = false
        while position < atoms.count, !(position > start && atoms[position].startsParagraph) {
            let atom = atoms[position]
            if let number = value(ones, atom) {
                if lastWasOnes { break }
                if current.truncatingRemainder(dividingBy: 100) >= 20, number >= 10 { break }
                current += Double(number)
                lastWasOnes = true
            } else if let number = value(tens, atom) {
                if current.truncatingRemainder(dividingBy: 100) > 0 { break }
                current += Double(number)
                lastWasOnes = false
            } else if let scale = value(scales, atom) {
                if scale == 100 || scale == 12 {
                    current = max(current, 1) * Double(scale)
                } else {
                    total += max(current, 1) * Double(scale)
                    current = 0
                }
                lastWasOnes = false
            } else {
                break
            }
            position += 1
            end = position
            guard position + 1 < atoms.count, total < 1e9, current < 1e9 else { break }
            let joins =
                (atoms[position].word == hyphen && !atoms[position].hasSpaceBefore)
                || (atoms[position].word == and && (current >= 100 || total > 0))
            let next = atoms[position + 1]
            if joins, value(ones, next) != nil || value(tens, next) != nil { position += 1 }
        }
        return end > start ? Reading(value: total + current, end: end) : nil
    }

    /// `3rd`, `third`, `twenty-first`.
    func ordinal(_ atoms: Span<TimeAtom>, at start: Int) -> Reading? {
        guard start < atoms.count else { return nil }
        let atom = atoms[start]
        if atom.isDigits {
            guard start + 1 < atoms.count, atom.count <= 3, !atoms[start + 1].hasSpaceBefore,
                value(suffixes, atoms[start + 1]) != nil
            else { return nil }
            return Reading(value: Double(atom.number), end: start + 2)
        }
        if let number = value(ordinals, atom) {
            return Reading(value: Double(number), end: start + 1)
        }
        guard let ten = value(tens, atom) else { return nil }
        var next = start + 1
        if next < atoms.count, atoms[next].word == hyphen { next += 1 }
        guard next < atoms.count, let one = value(ordinals, atoms[next]), one < 10 else {
            return nil
        }
        return Reading(value: Double(ten + one), end: next + 1)
    }

    /// `nineteen ninety-seven`, `two thousand`, `two thousand and five`, `nineteen hundred`.
    func year(_ atoms: Span<TimeAtom>, at start: Int) -> Reading? {
        guard start + 1 < atoms.count else { return nil }
        if let century = value(ones, atoms[start]), (15...20).contains(century) {
            return yearOfCentury(century, atoms, at: start)
        }
        guard let twenty = value(tens, atoms[start]) else {
            guard value(ones, atoms[start]) == 2, atoms[start + 1].word == thousand,
                let reading = words(atoms, at: start), (2000...2099).contains(reading.value)
            else { return nil }
            return reading
        }
        return twenty == 20 ? yearOfCentury(20, atoms, at: start) : nil
    }

    private func yearOfCentury(
        _ century: Int, _ atoms: Span<TimeAtom>, at start: Int
    ) -> Reading? {
        if atoms[start + 1].word == hundred {
            return Reading(value: Double(century * 100), end: start + 2)
        }
        guard value(tens, atoms[start + 1]) != nil || value(ones, atoms[start + 1]) != nil,
            let rest = words(atoms, at: start + 1), rest.value >= 10, rest.value < 100
        else { return nil }
        return Reading(value: Double(century * 100) + rest.value, end: rest.end)
    }
}
