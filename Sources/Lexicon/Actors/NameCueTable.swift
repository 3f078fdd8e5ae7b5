internal import Facts

/// What single words say about a name: titles, suffixes, given names, pronouns.
///
/// Tables `name-cues.tsv`, `given-names.tsv` and `pronouns.tsv`; all by `Token.formHash`.
package struct NameCueTable: Sendable {
    private var first: [UInt64: NameCue] = [:]
    private var last: [UInt64: NameCue] = [:]
    private var office: Set<UInt64> = []
    private var particles: Set<UInt64> = []
    private var links: Set<UInt64> = []
    private var locating: Set<UInt64> = []
    private var directing: Set<UInt64> = []
    private var never: Set<UInt64> = []
    private var quarters: Set<UInt64> = []
    private var nounGenders: [UInt64: Gender] = [:]
    private var givenNames: [UInt64: Gender] = [:]
    private var pronouns: [UInt64: Pronoun] = [:]

    /// Throws if a table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        try readCues()
        try readGivenNames()
        try readPronouns()
    }

    /// What a name is that begins with the word.
    package func first(_ form: UInt64) -> NameCue? { first[form] }

    /// What a name is that ends in the word.
    package func last(_ form: UInt64) -> NameCue? { last[form] }

    /// Whether the word can be part of the name of an office: "External Affairs Minister".
    package func isOfficeWord(_ form: UInt64) -> Bool { office.contains(form) }

    /// Whether the word is written small inside names of people: "bin".
    package func isParticle(_ form: UInt64) -> Bool { particles.contains(form) }

    /// Whether the word joins the words of a name of an organisation: "Ministry of Culture".
    package func isLink(_ form: UInt64) -> Bool { links.contains(form) }

    /// Whether the preposition makes any name behind it a location: "in Pakistan".
    package func isLocating(_ form: UInt64) -> Bool { locating.contains(form) }

    /// Whether the preposition makes a city behind it a location: "from Washington".
    package func isDirecting(_ form: UInt64) -> Bool { directing.contains(form) }

    /// Whether the word is capitalised but names neither an actor nor a place: "Monday".
    package func isNever(_ form: UInt64) -> Bool { never.contains(form) }

    /// Whether the word names a part of whatever land is behind it: "Western Ghana".
    package func isQuarter(_ form: UInt64) -> Bool { quarters.contains(form) }

    /// The gender of a given name; `nil` if it is none.
    package func givenName(_ form: UInt64) -> Gender? { givenNames[form] }

    /// The gender of those whom a title or noun means: "Mrs", "king".
    package func genderOfNoun(_ word: UInt64) -> Gender? { nounGenders[word] }

    /// The personal pronoun.
    package func pronoun(_ form: UInt64) -> Pronoun? { pronouns[form] }

    private mutating func readCues() throws(LexiconError) {
        let table = try Table(embedded: "name-cues.tsv")
        let id = try table.index(of: "id")
        let word = try table.index(of: "word")
        let position = try table.index(of: "position")
        let type = try table.index(of: "type")
        let sector = try table.index(of: "sector")
        for row in table.rows {
            let hash = WordHash.of(String(row.fields[word]))
            let name = String(row.fields[position])
            let cue = NameCue(
                id: String(row.fields[id]),
                meaning: row.fields[type].isEmpty
                    ? .person : try table.value("type", of: row, wanted: "what a name means"),
                sector: row.fields[sector].isEmpty
                    ? nil : try table.value("sector", of: row, wanted: "a sector"))
            switch name {
            case "first": first[hash] = cue
            case "last": last[hash] = cue
            case "office": office.insert(hash)
            case "particle": particles.insert(hash)
            case "link": links.insert(hash)
            case "at": locating.insert(hash)
            case "toward": directing.insert(hash)
            case "never": never.insert(hash)
            case "quarter": quarters.insert(hash)
            case "he": nounGenders[hash] = .masculine
            case "she": nounGenders[hash] = .feminine
            default:
                throw .unreadableField(
                    table: table.name, line: row.line, column: "position", text: name,
                    wanted: "a position in a name")
            }
        }
    }

    private mutating func readGivenNames() throws(LexiconError) {
        let table = try Table(embedded: "given-names.tsv")
        let name = try table.index(of: "name")
        for row in table.rows {
            givenNames[WordHash.of(String(row.fields[name]))] =
                try table.value("gender", of: row, wanted: "a gender")
        }
    }

    private mutating func readPronouns() throws(LexiconError) {
        let table = try Table(embedded: "pronouns.tsv")
        let id = try table.index(of: "id")
        let form = try table.index(of: "form")
        let person = try table.index(of: "person")
        let number = try table.index(of: "number")
        let possessive = try table.index(of: "possessive")
        for row in table.rows {
            pronouns[WordHash.of(String(row.fields[form]))] = Pronoun(
                id: String(row.fields[id]), isFirstPerson: row.fields[person] == "1",
                isPlural: row.fields[number] == "p",
                gender: try table.value("gender", of: row, wanted: "a gender"),
                isPossessive: row.fields[possessive] == "yes")
        }
    }
}
