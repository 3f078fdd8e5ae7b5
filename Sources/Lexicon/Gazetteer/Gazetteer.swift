package import Facts

/// Names of states, places, organisations and people.
///
/// Compiled from `Gazetteer/Tables/*.tsv` into `gazetteer.bin`, which is used in place: nothing is
/// parsed at start-up. A pure value; may be shared by threads.
package struct Gazetteer: Sendable {
    private let file: PackedBytes
    private let folding: NameFolding
    private let sections: [(offset: Int, count: Int)]
    /// The number of rows.
    package let count: Int
    /// The digest of the tables it was compiled from: `GazetteerCompiler.digest(of:)`.
    package let digest: UInt64

    /// Throws if the table compiled into the program is missing or of another version.
    package init() throws(LexiconError) {
        guard let file = EmbeddedFile.lexicon(named: "gazetteer.bin") else {
            throw .missingTable(name: "gazetteer.bin")
        }
        try self.init(PackedBytes(file.bytes))
    }

    private init(_ file: PackedBytes) throws(LexiconError) {
        guard file.count >= GazetteerLayout.headerSize,
            file.uint32(at: 0) == GazetteerLayout.magic,
            file.uint32(at: 4) == GazetteerLayout.version
        else { throw .staleTable(name: "gazetteer.bin") }
        var sections: [(offset: Int, count: Int)] = []
        for section in GazetteerLayout.Section.allCases {
            let offset = Int(file.uint32(at: 16 + 8 * section.rawValue))
            let count = Int(file.uint32(at: 20 + 8 * section.rawValue))
            guard offset + count * section.stride <= file.count else {
                throw .staleTable(name: "gazetteer.bin")
            }
            sections.append((offset, count))
        }
        let folds = sections[GazetteerLayout.Section.folds.rawValue]
        guard folds.count == NameFolding.tableSize else {
            throw .staleTable(name: "gazetteer.bin")
        }
        self.file = file
        self.folding = NameFolding(table: file.slice(folds.offset..<folds.offset + folds.count))
        self.sections = sections
        self.count = sections[GazetteerLayout.Section.entries.rawValue].count
        self.digest = file.uint64(at: 8)
    }

    /// Everything known in a sentence: leftmost, longest first, without overlaps, in text order.
    ///
    /// Names match in capitals only ("Mali", not "mali"); acronyms to the letter ("US", not "us").
    /// Hyphens count as spaces, full stops and accents are ignored, and a match may end inside a
    /// hyphenated word. Never throws. Linear in the length of the sentence.
    /// - Parameter words: the spans of the sentence's tokens, in text order.
    package func matches(in text: [UInt8], words: [TextSpan]) -> [GazetteerMatch] {
        let units = folding.units(in: text.span, words: words)
        var matches: [GazetteerMatch] = []
        var start = 0
        while start < units.count {
            guard let (length, candidates) = longest(in: units, from: start) else {
                start += 1
                continue
            }
            let last = start + length - 1
            matches.append(
                GazetteerMatch(
                    words: units[start].word..<units[last].word + 1,
                    span: TextSpan(units[start].start, units[last].end),
                    candidates: candidates,
                    isAllCapitals: (start...last).allSatisfy { units[$0].isAllCapitals }))
            start += length
        }
        return matches
    }

    /// The longest name that begins at a unit, with the rows that the case of the text allows.
    private func longest(
        in units: [NameUnit], from start: Int
    ) -> (length: Int, candidates: [GazetteerMatch.Candidate])? {
        var state: UInt64 = 0
        var cased: UInt64 = 0
        var best: (length: Int, candidates: [GazetteerMatch.Candidate])?
        var length = 0
        while start + length < units.count, length < 16 {
            let unit = units[start + length]
            state = GazetteerLayout.step(state, unit.key)
            guard let first = node(of: state) else { break }
            cased = GazetteerLayout.step(cased, unit.casedKey)
            length += 1
            guard first != GazetteerLayout.none else { continue }
            let fitting = candidates(from: Int(first)) { candidate in
                switch candidate.rule {
                case .any: true
                case .exact: candidate.casedCheck == UInt32(truncatingIfNeeded: cased)
                case .proper:
                    (0..<length).allSatisfy {
                        candidate.mask >> UInt16($0) & 1 == 0 || units[start + $0].isCapitalised
                    }
                }
            }
            if !fitting.isEmpty { best = (length, fitting) }
        }
        return best
    }

    /// All rows a name may mean, whatever its case; for questions, not for texts.
    package func candidates(named name: String) -> [GazetteerMatch.Candidate] {
        let units = folding.units(of: name)
        guard !units.isEmpty else { return [] }
        let state = units.reduce(0) { GazetteerLayout.step($0, $1.key) }
        guard let first = node(of: state), first != GazetteerLayout.none else { return [] }
        return candidates(from: Int(first)) { _ in true }
    }

    /// The first candidate of a name, `GazetteerLayout.none` for the beginning of longer names,
    /// `nil` for what no name begins with.
    @inline(__always)
    private func node(of state: UInt64) -> UInt32? {
        let (offset, count) = sections[GazetteerLayout.Section.nodes.rawValue]
        let check = GazetteerLayout.check(state)
        var slot = GazetteerLayout.slot(state, of: count)
        while true {
            let found = file.uint32(at: offset + 8 * slot)
            if found == check { return file.uint32(at: offset + 8 * slot + 4) }
            if found == 0 { return nil }
            slot = slot + 1 == count ? 0 : slot + 1
        }
    }

    private struct PackedCandidate {
        let rule: GazetteerLayout.CaseRule
        let casedCheck: UInt32
        let mask: UInt16
    }

    private func candidates(
        from first: Int, where fits: (PackedCandidate) -> Bool
    ) -> [GazetteerMatch.Candidate] {
        let stride = GazetteerLayout.Section.candidates.stride
        var offset = sections[GazetteerLayout.Section.candidates.rawValue].offset + stride * first
        var found: [GazetteerMatch.Candidate] = []
        while true {
            let bits = file.byte(at: offset + 9)
            let packed = PackedCandidate(
                rule: GazetteerLayout.CaseRule(rawValue: bits >> 1 & 3) ?? .exact,
                casedCheck: file.uint32(at: offset + 4), mask: file.uint16(at: offset + 10))
            if fits(packed) {
                let entry = Int(file.uint32(at: offset))
                found.append(
                    GazetteerMatch.Candidate(
                        entry: entry,
                        form: GazetteerForm(rawValue: file.byte(at: offset + 8)) ?? .name,
                        kind: kind(at: entry), isCommonWord: bits & 8 != 0))
            }
            if bits & 1 != 0 { return found }
            offset += stride
        }
    }
}

extension Gazetteer {
    private func offset(of entry: Int) -> Int {
        sections[GazetteerLayout.Section.entries.rawValue].offset
            + GazetteerLayout.Section.entries.stride * entry
    }

    private func kind(at entry: Int) -> GazetteerKind {
        GazetteerKind(rawValue: file.byte(at: offset(of: entry) + 46)) ?? .place
    }

    /// The row at an index; `nil` outside 0 ..< `count`.
    package func entry(at index: Int) -> GazetteerEntry? {
        guard index >= 0, index < count else { return nil }
        let offset = offset(of: index)
        let parent = file.uint32(at: offset + 12)
        return GazetteerEntry(
            index: index, id: text(at: offset) ?? "", name: text(at: offset + 4) ?? "",
            kind: kind(at: index), country: country(at: offset + 48),
            sector: sector(at: offset + 51),
            flags: GazetteerFlags(rawValue: file.uint32(at: offset + 16)),
            validFrom: day(at: offset + 32), validTo: day(at: offset + 36),
            population: Int(file.uint32(at: offset + 20)), latitude: degrees(at: offset + 24),
            longitude: degrees(at: offset + 28), region: text(at: offset + 8),
            parent: parent == GazetteerLayout.none ? nil : Int(parent),
            affiliations: affiliations(
                from: Int(file.uint32(at: offset + 40)), count: Int(file.uint16(at: offset + 44))))
    }

    /// The id of the row at an index, without reading the rest of it.
    package func id(at index: Int) -> String {
        index >= 0 && index < count ? text(at: offset(of: index)) ?? "" : ""
    }

    /// The country of the row at an index, without reading the rest of it.
    package func countryCode(at index: Int) -> CountryCode? {
        index >= 0 && index < count ? country(at: offset(of: index) + 48) : nil
    }

    /// The flags of the row at an index, without reading the rest of it.
    package func flags(at index: Int) -> GazetteerFlags {
        guard index >= 0, index < count else { return [] }
        return GazetteerFlags(rawValue: file.uint32(at: offset(of: index) + 16))
    }

    /// The inhabitants of the row at an index; 0 where not known.
    package func population(at index: Int) -> Int {
        guard index >= 0, index < count else { return 0 }
        return Int(file.uint32(at: offset(of: index) + 20))
    }

    /// The row with an id, if any.
    package func entry(id: String) -> GazetteerEntry? {
        let (start, count) = sections[GazetteerLayout.Section.ids.rawValue]
        var slot = GazetteerLayout.slot(WordHash.of(id), of: count)
        while true {
            let found = Int(file.uint32(at: start + 4 * slot))
            if found == 0 { return nil }
            if text(at: offset(of: found - 1)) == id { return entry(at: found - 1) }
            slot = slot + 1 == count ? 0 : slot + 1
        }
    }

    /// The state or territory with an ISO 3166-1 alpha-3 code.
    package func country(_ code: CountryCode) -> GazetteerEntry? {
        entry(id: "country.\(code.code)")
    }

    private func affiliations(from first: Int, count: Int) -> [GazetteerAffiliation] {
        let start = sections[GazetteerLayout.Section.affiliations.rawValue].offset
        let stride = GazetteerLayout.Section.affiliations.stride
        return (first..<first + count).map { index in
            let offset = start + stride * index
            return GazetteerAffiliation(
                first: day(at: offset), last: day(at: offset + 4),
                country: country(at: offset + 12), sector: sector(at: offset + 15),
                role: text(at: offset + 8))
        }
    }

    /// The text that the reference at an offset points to.
    private func text(at offset: Int) -> String? {
        let reference = file.uint32(at: offset)
        guard reference != GazetteerLayout.none else { return nil }
        let start = sections[GazetteerLayout.Section.strings.rawValue].offset
        return file.text(at: start + Int(reference))
    }

    private func day(at offset: Int) -> Day? {
        let ordinal = file.uint32(at: offset)
        return ordinal == GazetteerLayout.none ? nil : Day(ordinal: Int(ordinal))
    }

    private func degrees(at offset: Int) -> Double? {
        let scaled = file.int32(at: offset)
        return scaled == Int32.min ? nil : Double(scaled) / 100_000
    }

    private func country(at offset: Int) -> CountryCode? {
        file.code(at: offset).flatMap { CountryCode($0) }
    }

    private func sector(at offset: Int) -> Sector? {
        file.code(at: offset).flatMap { Sector(rawValue: $0) }
    }
}
