internal import Facts

/// The frame lexicon: which predicates tell of which acts.
///
/// Four tables. `frame-classes.tsv` holds frames: conditions (`when`), the places of source and
/// target, type, mode and code. `frame-members.tsv` puts words into classes, one row a word.
/// `frame-objects.tsv` names classes of things acts are about. `frame-composition.tsv` says what an
/// operator ("threaten", "refuse") makes of the act it embeds.
///
/// Conditions are `place=filler,filler`, a bare place, or `-place` for an empty one; `/` parts
/// alternatives. Places: `subj`,
/// `obj`, `prt`, `mod`, `poss`, `xcomp`, `ccomp`, `acl`, or a preposition. Fillers: a lemma, `@class`,
/// `ACTOR`, `PLACE`, `IGO`, `REFL`, `*`. Role slots are the same places, with `!` for the head
/// alone, `.s` for the doer behind it, `.t` for the one it is done to.
package struct FrameLexicon: Sendable {
    package let classes: [FrameClass]
    package let members: [FrameMember]
    package let composition: CompositionTable
    package let objectClassNames: [String]
    /// Every row with an example, members and composition.
    package let examples: [FrameExample]
    private let membersByLemma: [UInt64: [Int32]]
    private let objectClassesByLemma: [UInt64: [UInt16]]
    /// Inflected forms to lemmas, for words that the lemmatiser gets wrong ("raided", "raide").
    private let lemmasByForm: [UInt64: UInt64]
    private let lemmas: Set<UInt64>

    /// The hash that a lemma of the tables is found by.
    package static func hash(_ word: some StringProtocol) -> UInt64 { WordHash.of(String(word)) }

    /// Throws if a table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        let composition = try CompositionTable()
        var names: [String] = []
        var objects: [UInt64: [UInt16]] = [:]
        for row in try Table(embedded: "frame-objects.tsv").rows {
            let name = String(row.fields[1])
            let index = names.firstIndex(of: name) ?? names.count
            if index == names.count { names.append(name) }
            objects[FrameLexicon.hash(row.fields[2]), default: []].append(UInt16(index))
        }
        let reader = FrameClassReader(objectClasses: names, operators: composition.operators)
        var classes: [FrameClass] = []
        var positions: [String: Int] = [:]
        for row in try Table(embedded: "frame-classes.tsv").rows {
            let frame = try reader.frame(row)
            positions[frame.id] = classes.count
            classes.append(frame)
        }
        var members: [FrameMember] = []
        var byLemma: [UInt64: [Int32]] = [:]
        var examples: [FrameExample] = []
        for row in try Table(embedded: "frame-members.tsv").rows {
            let fields = row.fields.map(String.init)
            guard let position = positions[fields[1]] else {
                throw .unreadableField(
                    table: "frame-members.tsv", line: row.line, column: "class", text: fields[1],
                    wanted: "an id of frame-classes.tsv")
            }
            byLemma[FrameLexicon.hash(fields[2]), default: []].append(Int32(members.count))
            members.append(
                FrameMember(
                    id: fields[0], frame: position,
                    particle: fields[3].isEmpty ? 0 : FrameLexicon.hash(fields[3])))
            if !fields[5].isEmpty {
                examples.append(
                    FrameExample(row: fields[0], sentence: fields[5], expected: fields[6]))
            }
        }
        var byForm: [UInt64: UInt64] = [:]
        var lemmas: Set<UInt64> = []
        for row in try Table(embedded: "frame-forms.tsv").rows {
            let lemma = FrameLexicon.hash(row.fields[0])
            lemmas.insert(lemma)
            for form in row.fields[1].split(separator: " ") {
                byForm[FrameLexicon.hash(form)] = byForm[FrameLexicon.hash(form)] ?? lemma
            }
        }
        self.lemmasByForm = byForm
        self.lemmas = lemmas
        self.classes = classes
        self.members = members
        self.composition = composition
        self.objectClassNames = names
        self.examples = examples + composition.examples
        self.membersByLemma = byLemma
        self.objectClassesByLemma = objects
    }

    /// Indices of the members with this lemma, in table order.
    package func members(ofLemma hash: UInt64) -> [Int32] { membersByLemma[hash] ?? [] }

    /// Members of classes that any verb may belong to; their lemma is "*".
    package var membersOfAnyVerb: [Int32] { members(ofLemma: FrameLexicon.anyVerb) }

    private static let anyVerb = hash("*")

    /// The lemma that the tables know a word by: its own, or that of its form where the lemmatiser
    /// gave one that no table knows.
    package func lemma(_ hash: UInt64, ofForm form: UInt64) -> UInt64 {
        lemmas.contains(hash) ? hash : lemmasByForm[form] ?? hash
    }

    /// Whether a word belongs to an object class.
    package func isLemma(_ hash: UInt64, inObjectClass index: UInt16) -> Bool {
        objectClassesByLemma[hash]?.contains(index) ?? false
    }

    /// The number of an object class by its name.
    package func objectClass(named name: String) -> UInt16? {
        objectClassNames.firstIndex(of: name).map { UInt16($0) }
    }
}
