internal import Facts
package import Lexicon

/// All time patterns, compiled, and where each may begin.
package struct TimeGrammar: Sendable {
    /// A compiled row of `time-rules.tsv`.
    struct Rule: Sendable {
        let id: String
        let pattern: TimePattern
        /// `nil` for what looks like a time and is none.
        let kind: TimeExpression.Kind?
        let formula: TimeFormula
        let mod: String?
        let takesModFromText: Bool
        let direction: TimeDirection?
    }

    /// Words that a rule takes, before their value is computed.
    struct Candidate: Sendable {
        let rule: Int
        let match: TimeMatcher.Match
    }

    let rules: [Rule]
    let holidays: HolidayCalendar
    let lexer: TimeLexer
    private let matcher: TimeMatcher
    /// Rules that may begin with a word, by its number.
    private let rulesByWord: [[Int32]]
    /// Rules that may begin with a run of digits, by its length.
    private let rulesByLength: [[Int32]]
    /// Per rule, what may come second: see `TimeFirstWords.secondWords`.
    private let secondWords: [[Bool]?]

    /// Throws if a pattern or formula cannot be read.
    package init(tables: TimeTables) throws(LexiconError) {
        let holidayMacro = TimeGrammar.macro(for: tables.holidays)
        var compiler = TimePatternCompiler(
            vocabulary: TimeVocabulary(rows: tables.words), rules: tables.rules + [holidayMacro])
        var rules: [Rule] = []
        for row in tables.rules where row.type != "MACRO" {
            rules.append(try TimeGrammar.rule(row, compiler: &compiler))
        }
        self.rules = rules
        let numbers = TimeNumberReader(vocabulary: compiler.vocabulary)
        self.matcher = TimeMatcher(
            tests: compiler.tests, numbers: numbers, vocabulary: compiler.vocabulary)
        self.lexer = TimeLexer(vocabulary: compiler.vocabulary)
        self.holidays = HolidayCalendar(rows: tables.holidays, moonDays: tables.moonDays)
        var byWord = [[Int32]](repeating: [], count: compiler.vocabulary.spellings.count)
        var byLength = [[Int32]](repeating: [], count: 10)
        var seconds: [[Bool]?] = []
        for (index, rule) in rules.enumerated() {
            let entry = TimeFirstWords(rule.pattern, tests: compiler.tests, numbers: numbers)
            entry.enter(Int32(index), byWord: &byWord, byLength: &byLength)
            seconds.append(entry.secondWords(count: byWord.count))
        }
        self.secondWords = seconds
        self.rulesByWord = byWord
        self.rulesByLength = byLength
    }

    private static func rule(
        _ row: TimeRuleRow, compiler: inout TimePatternCompiler
    ) throws(LexiconError) -> Rule {
        let kind = TimeExpression.Kind(rawValue: row.type)
        guard kind != nil || row.type == "NONE" else {
            throw .unreadableField(
                table: "time-rules.tsv", line: row.line, column: "type", text: row.type,
                wanted: "a TIMEX3 type, NONE or MACRO")
        }
        let formula = kind == nil ? TimeFormula.number(0) : TimeFormula(row.value)
        guard let formula else {
            throw .unreadableField(
                table: "time-rules.tsv", line: row.line, column: "value", text: row.value,
                wanted: "a formula")
        }
        return Rule(
            id: row.id, pattern: try compiler.compile(row), kind: kind, formula: formula,
            mod: row.mod.isEmpty || row.mod == "x" ? nil : row.mod,
            takesModFromText: row.mod == "x",
            direction: TimeDirection(rawValue: row.direction))
    }

    /// The macro `@holiday`: every name, longest first, keeping the number of its row.
    private static func macro(for holidays: [HolidayRow]) -> TimeRuleRow {
        var names: [(name: String, row: Int)] = []
        for (row, holiday) in holidays.enumerated() {
            names += holiday.names.map { ($0, row) }
        }
        names.sort { ($1.name.utf8.count, $0.name) < ($0.name.utf8.count, $1.name) }
        let branches = names.map { elements(of: $0.name) + " c=\($0.row)" }
        return TimeRuleRow(
            id: "@holiday", pattern: "( " + branches.joined(separator: " / ") + " )",
            type: "MACRO")
    }

    /// A name as pattern elements, cut where the lexer cuts.
    private static func elements(of name: String) -> String {
        var elements: [String] = []
        var hasSpace = true
        var inWord = false
        for character in name {
            if character == " " {
                hasSpace = true
                inWord = false
            } else if character.isLetter {
                if inWord {
                    elements[elements.count - 1].append(character)
                } else {
                    elements.append((hasSpace ? "" : "~") + String(character))
                }
                inWord = true
                hasSpace = false
            } else {
                elements.append("~" + String(character))
                inWord = false
                hasSpace = false
            }
        }
        if let first = elements.first { elements[0] = "^" + first }
        return elements.joined(separator: " ")
    }

    /// Every way in which a rule fits somewhere, in text order of the expression, the longer
    /// first, then in the order of the rules.
    func candidates(in atoms: Span<TimeAtom>) -> [Candidate] {
        var found: [Candidate] = []
        for position in atoms.indices {
            let atom = atoms[position]
            let list: [Int32]
            if atom.word >= 0 {
                list = rulesByWord[Int(atom.word)]
            } else if atom.isDigits {
                list = rulesByLength[min(atom.count, 9)]
            } else {
                continue
            }
            let second = secondColumn(after: position, in: atoms)
            for rule in list {
                if let table = secondWords[Int(rule)], second < 0 || !table[second] { continue }
                guard let match = matcher.match(rules[Int(rule)].pattern, atoms, at: position)
                else {
                    continue
                }
                found.append(Candidate(rule: Int(rule), match: match))
            }
        }
        found.sort {
            ($0.match.start, $1.match.end, $0.rule) < ($1.match.start, $0.match.end, $1.rule)
        }
        return found
    }

    /// The column of `secondWords` for the atom after a position; -1 if there is none.
    @inline(__always)
    private func secondColumn(after position: Int, in atoms: Span<TimeAtom>) -> Int {
        guard position + 1 < atoms.count else { return -1 }
        let next = atoms[position + 1]
        if next.word >= 0 { return Int(next.word) }
        return rulesByWord.count + (next.isDigits ? 0 : 1)
    }
}
