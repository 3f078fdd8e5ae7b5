internal import Facts

/// Gathers the sections of `gazetteer.bin` and writes them out.
struct GazetteerWriter {
    private struct Candidate {
        let entry: Int
        let form: GazetteerForm
        let rule: GazetteerLayout.CaseRule
        let isCommonWord: Bool
        var mask: UInt16
        let casedState: UInt64
        /// Lower comes first.
        let rank: (Int, Int)
    }

    var folds = [UInt8](repeating: 0, count: NameFolding.tableSize)
    private var terminals: [UInt64: [Candidate]] = [:]
    private var prefixes: Set<UInt64> = []
    private var entries: [UInt8] = []
    private var entryIDs: [String] = []
    private var affiliations: [UInt8] = []
    private var affiliationCount = 0
    private var strings: [UInt8] = []
    private var stringOffsets: [String: Int] = [:]

    /// Adds one way to write a row's name.
    mutating func add(
        _ name: GazetteerRow.Name, units: [NameUnit], entry: Int, of row: GazetteerRow,
        isCommonWord: Bool
    ) {
        var state: UInt64 = 0
        var cased: UInt64 = 0
        var mask: UInt16 = 0
        for (index, unit) in units.enumerated() {
            state = GazetteerLayout.step(state, unit.key)
            cased = GazetteerLayout.step(cased, unit.casedKey)
            prefixes.insert(state)
            if unit.isCapitalised { mask |= 1 << UInt16(index) }
        }
        let candidate = Candidate(
            entry: entry, form: name.form, rule: name.rule, isCommonWord: isCommonWord,
            mask: name.rule == .proper ? mask : 0, casedState: cased,
            rank: rank(of: row, form: name.form))
        insert(candidate, at: state)
    }

    /// "Al-Qaeda" and "al-Qaeda" are one candidate, which needs the capitals that both have.
    private mutating func insert(_ candidate: Candidate, at state: UInt64) {
        let found = terminals[state, default: []]
        let twin = found.firstIndex {
            $0.entry == candidate.entry && $0.form == candidate.form && $0.rule == candidate.rule
                && ($0.rule != .exact || $0.casedState == candidate.casedState)
        }
        if let twin {
            terminals[state]?[twin].mask &= candidate.mask
        } else {
            terminals[state, default: []].append(candidate)
        }
    }

    /// States first, then the other names, large cities, regions, surnames and small towns;
    /// larger places before smaller.
    private func rank(of row: GazetteerRow, form: GazetteerForm) -> (Int, Int) {
        let group =
            switch row.kind {
            case .country: 0
            case .territory: 1
            case .formerState: 2
            case .city: row.flags.contains(.capital) ? 3 : row.population < 300_000 ? 8 : 5
            case .region: 6
            default: form == .surname ? 7 : 4
            }
        return (group, -row.population)
    }

    /// Adds the row itself; rows come in the order of their indices.
    mutating func add(
        _ row: GazetteerRow, flags: GazetteerFlags, parent: Int?
    ) throws(LexiconError) {
        let start = affiliationCount
        for affiliation in row.affiliations { add(affiliation) }
        put(reference(row.id), in: \.entries)
        put(reference(row.name), in: \.entries)
        put(row.region.isEmpty ? GazetteerLayout.none : reference(row.region), in: \.entries)
        put(parent.map { UInt32($0) } ?? GazetteerLayout.none, in: \.entries)
        put(flags.rawValue, in: \.entries)
        put(UInt32(row.population), in: \.entries)
        for degrees in [row.latitude, row.longitude] {
            let scaled = degrees.map { Int32(($0 * 100_000).rounded()) } ?? Int32.min
            put(UInt32(bitPattern: scaled), in: \.entries)
        }
        put(number(row.validFrom), in: \.entries)
        put(number(row.validTo), in: \.entries)
        put(UInt32(start), in: \.entries)
        put(UInt32(row.affiliations.count) | UInt32(row.kind.rawValue) << 16, in: \.entries)
        putCodes(row.country, row.sector, in: \.entries)
        entryIDs.append(row.id)
    }

    private mutating func add(_ affiliation: GazetteerAffiliation) {
        put(number(affiliation.first), in: \.affiliations)
        put(number(affiliation.last), in: \.affiliations)
        put(affiliation.role.map { reference($0) } ?? GazetteerLayout.none, in: \.affiliations)
        putCodes(affiliation.country, affiliation.sector, in: \.affiliations)
        affiliationCount += 1
    }

    private func number(_ day: Day?) -> UInt32 {
        day.map { UInt32($0.ordinal) } ?? GazetteerLayout.none
    }

    /// Three letters of the country and three of the sector, zeros for none, and two of padding.
    private mutating func putCodes(
        _ country: CountryCode?, _ sector: Sector?, in target: WritableKeyPath<Self, [UInt8]>
    ) {
        self[keyPath: target] += country.map { Array($0.code.utf8) } ?? [0, 0, 0]
        self[keyPath: target] += sector.map { Array($0.rawValue.utf8) } ?? [0, 0, 0]
        self[keyPath: target] += [0, 0]
    }

    private mutating func put(_ value: UInt32, in target: WritableKeyPath<Self, [UInt8]>) {
        for shift in [0, 8, 16, 24] {
            self[keyPath: target].append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
        }
    }

    private mutating func reference(_ text: String) -> UInt32 {
        if let offset = stringOffsets[text] { return UInt32(offset) }
        let offset = strings.count
        let bytes = Array(text.utf8.prefix(Int(UInt16.max)))
        strings.append(UInt8(truncatingIfNeeded: bytes.count))
        strings.append(UInt8(truncatingIfNeeded: bytes.count >> 8))
        strings += bytes
        stringOffsets[text] = offset
        return UInt32(offset)
    }

    /// The whole file.
    func bytes(digest: UInt64) -> [UInt8] {
        let (nodes, candidates) = trie()
        let sections: [GazetteerLayout.Section: [UInt8]] = [
            .folds: folds, .nodes: nodes, .candidates: candidates, .entries: entries,
            .affiliations: affiliations, .ids: idTable(), .strings: strings,
        ]
        var header: [UInt8] = []
        var body: [UInt8] = []
        header.append(littleEndian: GazetteerLayout.magic)
        header.append(littleEndian: GazetteerLayout.version)
        header.append(littleEndian: UInt32(truncatingIfNeeded: digest))
        header.append(littleEndian: UInt32(truncatingIfNeeded: digest >> 32))
        for section in GazetteerLayout.Section.allCases {
            let bytes = sections[section] ?? []
            header.append(littleEndian: UInt32(GazetteerLayout.headerSize + body.count))
            header.append(littleEndian: UInt32(bytes.count / section.stride))
            body += bytes
        }
        return header + body
    }

    /// The slots of the trie and the candidates they point to.
    private func trie() -> (nodes: [UInt8], candidates: [UInt8]) {
        let count = max(16, prefixes.count * 4 / 3)
        var slots = [(check: UInt32, first: UInt32)](
            repeating: (0, GazetteerLayout.none), count: count)
        var candidates: [UInt8] = []
        var written: UInt32 = 0
        // Sorted, because the order of a Swift set changes from run to run.
        for state in prefixes.sorted() {
            var first = GazetteerLayout.none
            if let found = terminals[state] {
                first = written
                written += UInt32(found.count)
                append(found, to: &candidates)
            }
            var slot = GazetteerLayout.slot(state, of: count)
            while slots[slot].check != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
            slots[slot] = (GazetteerLayout.check(state), first)
        }
        var nodes: [UInt8] = []
        nodes.reserveCapacity(count * 8)
        for slot in slots {
            nodes.append(littleEndian: slot.check)
            nodes.append(littleEndian: slot.first)
        }
        return (nodes, candidates)
    }

    private func append(_ found: [Candidate], to bytes: inout [UInt8]) {
        let sorted = found.sorted {
            $0.rank != $1.rank
                ? $0.rank < $1.rank
                : $0.entry != $1.entry
                    ? $0.entry < $1.entry : $0.form.rawValue < $1.form.rawValue
        }
        for (index, candidate) in sorted.enumerated() {
            bytes.append(littleEndian: UInt32(candidate.entry))
            bytes.append(littleEndian: UInt32(truncatingIfNeeded: candidate.casedState))
            bytes.append(candidate.form.rawValue)
            let isLast: UInt8 = index == sorted.count - 1 ? 1 : 0
            bytes.append(
                isLast | candidate.rule.rawValue << 1 | (candidate.isCommonWord ? 8 : 0))
            bytes.append(UInt8(truncatingIfNeeded: candidate.mask))
            bytes.append(UInt8(truncatingIfNeeded: candidate.mask >> 8))
        }
    }

    private func idTable() -> [UInt8] {
        let count = max(16, entryIDs.count * 3 / 2)
        var slots = [UInt32](repeating: 0, count: count)
        for (index, id) in entryIDs.enumerated() {
            var slot = GazetteerLayout.slot(WordHash.of(id), of: count)
            while slots[slot] != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
            slots[slot] = UInt32(index + 1)
        }
        var bytes: [UInt8] = []
        for slot in slots { bytes.append(littleEndian: slot) }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(littleEndian value: UInt32) {
        for shift in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
    }
}
