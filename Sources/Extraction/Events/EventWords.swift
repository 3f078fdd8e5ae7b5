internal import Facts
internal import Language
internal import Lexicon

/// Words and classes of words that the event stage asks about, resolved once.
struct EventWords: Sendable {
    let function = FunctionWords()
    let syntax: SyntaxWords
    let quantity: UInt16?
    let state: UInt16?
    let say: UInt16?
    /// Verbs of saying what one will do to others.
    let menace: UInt16?
    let doubt: UInt16?
    /// The row that says what naming somebody as the author of a deed means.
    static let blame = "blame-on.blame"
    let according = WordHash.of("accord")
    let accordingForm = WordHash.of("according")
    /// The operator of "must" and "should": what a speaker asks of somebody.
    let demandModal = "demand-modal"
    /// Number of the operator that "unless" makes of an announced act.
    let threaten: Int?
    /// Number of the operator that "are to" makes of an act.
    let expected: Int?
    /// Number of the row that a party's word about its enemy's deeds is read by.
    let allegation: Int?
    let denials: DenialTable
    let calibration: CalibrationTable
    let statuses: [UInt64: EventStatus]
    let statusIDs: [UInt64: String]

    /// Throws if the table of status words is missing.
    init(lexicon: FrameLexicon) throws(LexiconError) {
        self.syntax = try SyntaxWords()
        self.calibration = try CalibrationTable()
        self.denials = try DenialTable()
        self.threaten = lexicon.composition.operators.firstIndex(of: "threaten")
        self.expected = lexicon.composition.operators.firstIndex(of: "expected")
        self.allegation = lexicon.members.firstIndex { $0.id == "allege.allege" }
        self.state = lexicon.objectClass(named: "state")
        self.quantity = lexicon.objectClass(named: "quantity")
        self.say = lexicon.objectClass(named: "say")
        self.menace = lexicon.objectClass(named: "menace")
        self.doubt = lexicon.objectClass(named: "doubt")
        var statuses: [UInt64: EventStatus] = [:]
        var ids: [UInt64: String] = [:]
        for row in try Table(embedded: "frame-status.tsv").rows {
            let hash = WordHash.of(String(row.fields[1]))
            statuses[hash] = EventStatus(rawValue: String(row.fields[3]))
            ids[hash] = String(row.fields[0])
        }
        self.statuses = statuses
        self.statusIDs = ids
    }
}
