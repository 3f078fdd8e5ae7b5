internal import Lexicon

/// Compiles patterns of `time-rules.tsv`.
struct TimePatternCompiler {
    private(set) var vocabulary: TimeVocabulary
    /// The tests of all patterns; equal ones are shared.
    private(set) var tests: [TimeAtomTest] = []
    private var known: [TimeAtomTest: Int] = [:]
    private let macros: [String: [Substring]]
    private let table = "time-rules.tsv"

    /// Slots of values by name. More than these no pattern needs.
    static let slots: [String: Int] = [
        "y": 0, "m": 1, "d": 2, "n": 3, "u": 4, "x": 5, "w": 6, "h": 7, "p": 8, "s": 9, "o": 10,
        "a": 11, "b": 12, "z": 13, "q": 14, "c": 15,
    ]
    static let noSlot = -1

    /// Takes the words of all patterns into the vocabulary first: tests are sized by it.
    init(vocabulary: TimeVocabulary, rules: [TimeRuleRow]) {
        var vocabulary = vocabulary
        var macros: [String: [Substring]] = [:]
        for rule in rules {
            let elements = rule.pattern.split(separator: " ")
            if rule.type == "MACRO" { macros[String(rule.id.dropFirst())] = elements }
            for element in elements {
                for word in TimePatternCompiler.literals(in: element) {
                    _ = vocabulary.number(of: word)
                }
            }
        }
        vocabulary.seal()
        self.vocabulary = vocabulary
        self.macros = macros
    }

    /// The words of an element that stand for themselves.
    private static func literals(in element: Substring) -> [String] {
        var rest = element
        if ["(", ")", ")?", "/", "<<", ">>"].contains(rest) || rest.hasPrefix("@") { return [] }
        if rest.contains("="), rest.count > 1 { return [] }
        if let colon = rest.firstIndex(of: ":"), !rest.hasPrefix("["), rest.count > 3 {
            rest = rest[rest.index(after: colon)...]
        }
        while let first = rest.first, "~^[<>!".contains(first), rest.count > 1 {
            rest = rest.dropFirst()
        }
        if rest.hasSuffix("]") { rest = rest.dropLast() }
        if rest.hasSuffix("?"), rest.count > 1 { rest = rest.dropLast() }
        return rest.split(separator: "|").compactMap { word in
            if word == "SLASH" { return "/" }
            return word.contains(where: \.isUppercase) ? nil : String(word)
        }
    }

    /// Throws `unreadableField` with the line of the rule if the pattern makes no sense.
    mutating func compile(_ rule: TimeRuleRow) throws(LexiconError) -> TimePattern {
        let elements = try expanded(rule.pattern.split(separator: " "), of: rule, depth: 0)
        var steps: [TimePattern.Step] = []
        var position = 0
        try sequence(elements, &position, into: &steps, of: rule)
        guard position == elements.count else {
            throw fault(rule, "a pattern whose brackets close")
        }
        steps.append(.done)
        return TimePattern(steps: steps)
    }

    private func fault(_ rule: TimeRuleRow, _ wanted: String) -> LexiconError {
        .unreadableField(
            table: table, line: rule.line, column: "pattern", text: rule.pattern, wanted: wanted)
    }

    private func expanded(
        _ elements: [Substring], of rule: TimeRuleRow, depth: Int
    ) throws(LexiconError) -> [Substring] {
        guard depth < 8 else { throw fault(rule, "a pattern whose macros end") }
        var result: [Substring] = []
        for element in elements {
            guard element.hasPrefix("@") else {
                result.append(element)
                continue
            }
            let isOptional = element.hasSuffix("?")
            let name = String(isOptional ? element.dropFirst().dropLast() : element.dropFirst())
            guard let body = macros[name] else { throw fault(rule, "made of known macros") }
            result.append("(")
            result += try expanded(body, of: rule, depth: depth + 1)
            result.append(isOptional ? ")?" : ")")
        }
        return result
    }

    private mutating func sequence(
        _ elements: [Substring], _ position: inout Int, into steps: inout [TimePattern.Step],
        of rule: TimeRuleRow
    ) throws(LexiconError) {
        while position < elements.count {
            let element = elements[position]
            if element == ")" || element == ")?" || element == "/" { return }
            position += 1
            if element == "(" {
                try group(elements, &position, into: &steps, of: rule)
            } else if element == "<<" {
                steps.append(.markStart)
            } else if element == ">>" {
                steps.append(.markEnd)
            } else {
                try single(element, into: &steps, of: rule)
            }
        }
    }

    private mutating func group(
        _ elements: [Substring], _ position: inout Int, into steps: inout [TimePattern.Step],
        of rule: TimeRuleRow
    ) throws(LexiconError) {
        var branches: [[TimePattern.Step]] = []
        var isOptional = false
        while true {
            var branch: [TimePattern.Step] = []
            try sequence(elements, &position, into: &branch, of: rule)
            branches.append(branch)
            guard position < elements.count else {
                throw fault(rule, "a pattern whose brackets close")
            }
            let mark = elements[position]
            position += 1
            if mark == "/" { continue }
            isOptional = mark == ")?"
            break
        }
        if isOptional { branches.append([]) }
        TimePatternCompiler.join(branches[...], into: &steps)
    }

    /// Appends the branches as tries in order, with their inner targets moved to their new place.
    private static func join(
        _ branches: ArraySlice<[TimePattern.Step]>, into steps: inout [TimePattern.Step]
    ) {
        guard let first = branches.first else { return }
        if branches.count == 1 {
            append(first, to: &steps)
            return
        }
        let split = steps.count
        steps.append(.jump(0))
        append(first, to: &steps)
        let jump = steps.count
        steps.append(.jump(0))
        steps[split] = .split(split + 1, steps.count)
        join(branches.dropFirst(), into: &steps)
        steps[jump] = .jump(steps.count)
    }

    private static func append(_ body: [TimePattern.Step], to steps: inout [TimePattern.Step]) {
        let base = steps.count
        for step in body {
            switch step {
            case .split(let one, let other): steps.append(.split(one + base, other + base))
            case .jump(let target): steps.append(.jump(target + base))
            default: steps.append(step)
            }
        }
    }

    private mutating func single(
        _ element: Substring, into steps: inout [TimePattern.Step], of rule: TimeRuleRow
    ) throws(LexiconError) {
        if element.hasPrefix("["), element.hasSuffix("]"), element.count > 3 {
            var body = element.dropFirst().dropLast()
            let looksBack = body.first == "<"
            body = body.dropFirst()
            let isWanted = body.first != "!"
            if !isWanted { body = body.dropFirst() }
            let test = try test(for: body, of: rule)
            steps.append(
                looksBack
                    ? .before(test: test, wanted: isWanted) : .after(test: test, wanted: isWanted))
            return
        }
        var body = element
        var prefix = ""
        while let first = body.first, "~^".contains(first), body.dropFirst(2).contains(":") {
            prefix.append(first)
            body = body.dropFirst()
        }
        var slot = TimePatternCompiler.noSlot
        if let mark = body.firstIndex(where: { $0 == ":" || $0 == "=" }), body.count > 2,
            let known = TimePatternCompiler.slots[String(body[..<mark])]
        {
            let rest = body[body.index(after: mark)...]
            if body[mark] == "=" {
                guard let value = Double(rest) else { throw fault(rule, "a number after =") }
                steps.append(.set(slot: known, value: value))
                return
            }
            slot = known
            body = rest
        }
        body = prefix + body
        let isOptional = body.hasSuffix("?") && body.count > 1
        if isOptional { body = body.dropLast() }
        let split = steps.count
        if isOptional { steps.append(.jump(0)) }
        if let kind = TimePatternCompiler.numberKinds[String(body)] {
            steps.append(.number(kind, slot: slot))
        } else {
            steps.append(.take(test: try test(for: body, of: rule), slot: slot))
        }
        if isOptional { steps[split] = .split(split + 1, steps.count) }
    }

    private static let numberKinds: [String: TimePattern.NumberKind] = [
        "NUM": .cardinal, "ORDINAL": .ordinal, "WORDYEAR": .year,
    ]

    private mutating func test(
        for body: Substring, of rule: TimeRuleRow
    ) throws(LexiconError) -> Int {
        var body = body
        var test = TimeAtomTest(
            words: [UInt8](repeating: 0, count: vocabulary.spellings.count))
        while let first = body.first, "~^".contains(first), body.count > 1 {
            if first == "~" { test.mustTouch = true } else { test.needsCapital = true }
            body = body.dropFirst()
        }
        for name in body.split(separator: "|") { try add(String(name), to: &test, of: rule) }
        if let index = known[test] { return index }
        known[test] = tests.count
        tests.append(test)
        return tests.count - 1
    }

    private mutating func add(
        _ name: String, to test: inout TimeAtomTest, of rule: TimeRuleRow
    ) throws(LexiconError) {
        if name == "ANY" {
            test.takesAnyLetters = true
        } else if name == "CAP" {
            test.takesCapitalised = true
        } else if let digits = TimeAtomTest.digitClasses[name] {
            test.digits.append(digits)
        } else if let category = vocabulary.classNames[name] {
            test.classes.append(category)
            for word in test.words.indices
            where vocabulary.values[category][word] != TimeVocabulary.absent {
                let state: UInt8 = vocabulary.capitals[category][word] ? 2 : 1
                if test.words[word] != 1 { test.words[word] = state }
            }
        } else if name.contains(where: \.isUppercase), name != "SLASH" {
            throw fault(rule, "made of known classes ('\(name)' is none)")
        } else {
            test.words[Int(vocabulary.number(of: name == "SLASH" ? "/" : name))] = 1
        }
    }
}
