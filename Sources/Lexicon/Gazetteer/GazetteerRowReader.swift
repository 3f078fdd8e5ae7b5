internal import Facts

/// Reads the rows of one table of `Gazetteer/Tables`.
///
/// Columns, all but `id`, `name`, `kind` and `source` may be missing: `aliases`, `abbreviations`,
/// `adjectives`, `member`, `members`, `surnames` (names separated by `|`), `country`, `sector`,
/// `from`, `to` (ISO dates, may be cut to the month or year), `parent` (an id), `flags`,
/// `population`, `latitude`, `longitude`, `region`, `affiliations`. A name with `=` before it must
/// be written to the letter; with `~`, in any case.
struct GazetteerRowReader {
    private let table: Table
    private let positions: [String: Int]

    init(_ table: Table) throws(LexiconError) {
        self.table = table
        self.positions = Dictionary(
            table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for column in ["id", "name", "kind", "source"] where positions[column] == nil {
            throw .missingColumn(table: table.name, column: column)
        }
    }

    func rows() throws(LexiconError) -> [GazetteerRow] {
        var rows: [GazetteerRow] = []
        rows.reserveCapacity(table.rows.count)
        for row in table.rows { rows.append(try read(row)) }
        return rows
    }

    private func read(_ row: Table.Row) throws(LexiconError) -> GazetteerRow {
        for column in ["id", "name", "kind", "source"] where field(column, of: row).isEmpty {
            throw unreadable(column, row, wanted: "filled")
        }
        guard let kind = GazetteerKind(name: field("kind", of: row)) else {
            throw unreadable("kind", row, wanted: "a kind of the gazetteer")
        }
        return GazetteerRow(
            table: table.name, line: row.line, id: String(field("id", of: row)),
            name: GazetteerRowReader.unmarked(field("name", of: row)), kind: kind,
            names: names(of: row), country: try country(field("country", of: row), row),
            sector: try sector(field("sector", of: row), row), flags: try flags(of: row),
            validFrom: try day("from", of: row, last: false),
            validTo: try day("to", of: row, last: true), parent: String(field("parent", of: row)),
            population: Int(try number("population", of: row) ?? 0),
            latitude: try number("latitude", of: row), longitude: try number("longitude", of: row),
            region: String(field("region", of: row)), affiliations: try affiliations(of: row))
    }

    private func field(_ column: String, of row: Table.Row) -> Substring {
        positions[column].map { row.fields[$0] } ?? ""
    }

    private func unreadable(
        _ column: String, _ row: Table.Row, wanted: String
    ) -> LexiconError {
        .unreadableField(
            table: table.name, line: row.line, column: column,
            text: String(field(column, of: row)), wanted: wanted)
    }

    private func names(of row: Table.Row) -> [GazetteerRow.Name] {
        var names = [GazetteerRowReader.name(field("name", of: row), form: .name)]
        let columns: [(String, GazetteerForm)] = [
            ("aliases", .name), ("abbreviations", .abbreviation), ("adjectives", .adjective),
            ("member", .member), ("members", .members), ("surnames", .surname),
        ]
        for (column, form) in columns {
            for text in field(column, of: row).split(separator: "|") {
                names.append(GazetteerRowReader.name(text, form: form))
            }
        }
        return names
    }

    private static func unmarked(_ text: Substring) -> String {
        String(text.first == "=" || text.first == "~" ? text.dropFirst() : text)
    }

    /// Short acronyms must be written to the letter: "US", "WHO", "LeT". Longer ones in capitals may
    /// be "Nato".
    private static func name(_ text: Substring, form: GazetteerForm) -> GazetteerRow.Name {
        let bare = unmarked(text)
        let letters = bare.unicodeScalars.filter { $0.properties.isAlphabetic }
        let isAllCapitals = letters.allSatisfy { $0.properties.isUppercase }
        let isShort = isAllCapitals ? letters.count <= 3 : form == .abbreviation
        let rule: GazetteerLayout.CaseRule =
            switch text.first {
            case "=": .exact
            case "~": .any
            default: isShort ? .exact : .proper
            }
        return GazetteerRow.Name(text: bare, form: form, rule: rule)
    }

    private func country(
        _ text: Substring, _ row: Table.Row
    ) throws(LexiconError) -> CountryCode? {
        if text.isEmpty || text == "-" { return nil }
        guard let code = CountryCode(text) else {
            throw unreadable("country", row, wanted: "an ISO 3166-1 alpha-3 code")
        }
        return code
    }

    private func sector(_ text: Substring, _ row: Table.Row) throws(LexiconError) -> Sector? {
        if text.isEmpty || text == "-" { return nil }
        guard let sector = Sector(rawValue: String(text)) else {
            throw unreadable("sector", row, wanted: "a PLOVER sector")
        }
        return sector
    }

    private func flags(of row: Table.Row) throws(LexiconError) -> GazetteerFlags {
        var flags: GazetteerFlags = []
        for name in field("flags", of: row).split(separator: "|") {
            guard let flag = GazetteerFlags(name: name) else {
                throw unreadable("flags", row, wanted: "a flag of the gazetteer")
            }
            flags.insert(flag)
        }
        return flags
    }

    private func number(_ column: String, of row: Table.Row) throws(LexiconError) -> Double? {
        let text = field(column, of: row)
        if text.isEmpty { return nil }
        guard let number = Double(text), number.isFinite else {
            throw unreadable(column, row, wanted: "a number")
        }
        return number
    }

    private func day(
        _ column: String, of row: Table.Row, last: Bool
    ) throws(LexiconError) -> Day? {
        let text = field(column, of: row)
        if text.isEmpty { return nil }
        guard let day = Day(partial: text, last: last) else {
            throw unreadable(column, row, wanted: "a year, month or day of ISO 8601")
        }
        return day
    }

    /// `FROM/TO COUNTRY SECTOR ROLE`, separated by `;`, newest first; `-` for none.
    private func affiliations(
        of row: Table.Row
    ) throws(LexiconError) -> [GazetteerAffiliation] {
        var found: [GazetteerAffiliation] = []
        for part in field("affiliations", of: row).split(separator: ";") {
            let words = part.split(separator: " ", maxSplits: 3)
            let ends = words.first?.split(separator: "/", omittingEmptySubsequences: false) ?? []
            guard words.count >= 3, ends.count == 2 else {
                throw unreadable("affiliations", row, wanted: "FROM/TO COUNTRY SECTOR ROLE")
            }
            let first = Day(partial: ends[0], last: false)
            let last = Day(partial: ends[1], last: true)
            guard ends[0].isEmpty || first != nil, ends[1].isEmpty || last != nil else {
                throw unreadable("affiliations", row, wanted: "FROM/TO COUNTRY SECTOR ROLE")
            }
            found.append(
                GazetteerAffiliation(
                    first: first, last: last, country: try country(words[1], row),
                    sector: try sector(words[2], row),
                    role: words.count > 3 ? String(words[3]) : nil))
        }
        return found.sorted { ($0.first?.ordinal ?? 0) > ($1.first?.ordinal ?? 0) }
    }
}

extension Day {
    /// The first or last day of a year, month or day written as ISO 8601; `nil` for other text.
    fileprivate init?(partial text: some StringProtocol, last: Bool) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard (1...3).contains(parts.count), parts.count == text.split(separator: "-").count else {
            return nil
        }
        let month = parts.count > 1 ? parts[1] : (last ? 12 : 1)
        let day =
            parts.count > 2 ? parts[2] : (last ? Day.length(ofMonth: month, year: parts[0]) : 1)
        self.init(year: parts[0], month: month, day: day)
    }
}
