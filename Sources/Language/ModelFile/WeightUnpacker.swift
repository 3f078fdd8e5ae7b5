internal import CProcessor

/// Lays the weights of a model file out for speed: see `SparseWeights`.
///
/// In the file a block gives how many entries each feature has instead of where they start, no
/// entry is marked as the last, and no feature has a row. What cannot be (entries outside the file,
/// an outcome too high) is left out.
struct WeightUnpacker {
    private let source: UnsafeBufferPointer<UInt64>
    private let sourceEntries: UnsafeBufferPointer<UInt16>
    private let values = WeightCodes.values
    private let blockCount: Int

    private var blocks = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
    private var filter = UnsafeMutablePointer<UInt64>.allocate(capacity: 0)
    private var entries = UnsafeMutablePointer<UInt16>.allocate(capacity: 0)
    private var rows = UnsafeMutablePointer<Int16>.allocate(capacity: 0)
    private var linesInRow = 1
    /// Whether some entries have outcomes that cannot be.
    private var isDoubtful = false
    private var entryCount = 0
    private var rowCount = 0
    private var largest = 1

    /// A feature of a block: its place there and its entries in the file.
    private struct Feature {
        let place: Int
        let fingerprint: UInt64
        let entries: Range<Int>

        var hasRow: Bool { entries.count > SparseWeights.mostEntries }
    }

    private init(_ source: UnsafeBufferPointer<UInt64>, _ entries: UnsafeBufferPointer<UInt16>) {
        self.source = source
        sourceEntries = entries
        blockCount = source.count / SparseWeights.wordsInBlock
    }

    /// What the sections of a file hold. Its memory is never freed, as the models of a program are
    /// not; the sections are not needed any more.
    static func unpack(
        blocks: UnsafeBufferPointer<UInt64>, entries: UnsafeBufferPointer<UInt16>
    ) -> SparseWeights {
        var unpacker = WeightUnpacker(blocks, entries)
        unpacker.allocate()
        var features: [Feature] = []
        for block in 0..<unpacker.blockCount { unpacker.lay(block, &features) }
        let table = UnsafeBufferPointer(start: unpacker.blocks, count: unpacker.wordCount)
        FeatureFilter.fill(unpacker.filter, for: table)
        return SparseWeights(
            size: UInt64(max(unpacker.blockCount, 1)), blocks: unpacker.blocks,
            filter: unpacker.filter, entries: unpacker.entries,
            rows: UnsafeRawPointer(unpacker.rows), linesInRow: unpacker.linesInRow,
            rowsTogether: Int(Int16.max) / unpacker.largest)
    }

    private var wordCount: Int { max(blockCount, 1) * SparseWeights.wordsInBlock }

    private mutating func allocate() {
        var highest: UInt16 = 0
        for entry in sourceEntries { highest = max(highest, entry) }
        let outcome = Int(highest >> 8)
        isDoubtful = outcome >= SparseWeights.mostOutcomes
        linesInRow =
            min(outcome, SparseWeights.mostOutcomes - 1) / SparseWeights.Line.scalarCount + 1
        var listed = 0
        var rowed = 0
        for block in 0..<blockCount {
            forEachFeature(of: block) { feature in
                listed += feature.hasRow ? 2 : feature.entries.count
                rowed += feature.hasRow ? 1 : 0
            }
        }
        takeMemory(entries: listed, rows: rowed)
    }

    /// Takes memory for everything at once.
    private mutating func takeMemory(entries listed: Int, rows rowed: Int) {
        // Four entries are read at a time, wherever the first of them lies.
        let numbers = (rowed + 1) * linesInRow * SparseWeights.Line.scalarCount
        let sizes = [wordCount, max(blockCount, 1), (numbers + 3) / 4, (listed + 4 + 3) / 4]
            .map { ($0 + 7) / 8 * 64 }
        var size = sizes.reduce(0, +)
        let page = processor_large_page
        let isLarge = size > page / 2
        if isLarge { size = (size + page - 1) / page * page }
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: size, alignment: isLarge ? page : 64)
        if isLarge { processor_use_large_pages(memory, size) }
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
        blocks = memory.bindMemory(to: UInt64.self, capacity: sizes[0] / 8)
        var next = memory + sizes[0]
        filter = next.bindMemory(to: UInt64.self, capacity: sizes[1] / 8)
        next += sizes[1]
        rows = next.bindMemory(to: Int16.self, capacity: sizes[2] / 2)
        next += sizes[2]
        entries = next.bindMemory(to: UInt16.self, capacity: sizes[3] / 2)
        for index in listed..<(listed + 4) { entries[index] = 0x8000 }
    }

    @inline(__always)
    private func forEachFeature(of block: Int, _ body: (Feature) -> Void) {
        let first = block * SparseWeights.wordsInBlock
        var start = Int(source[first] & 0xFFFF_FFFF)
        for place in 0..<SparseWeights.featuresInBlock {
            let byte = place + 4
            let count = Int(source[first + byte / 8] >> UInt64(byte % 8 * 8) & 0xFF)
            let fingerprint = source[first + 3 + place / 4] >> UInt64(place % 4 * 16) & 0xFFFF
            let range = start..<(start + count)
            start += count
            guard fingerprint != 0, count > 0, range.upperBound <= sourceEntries.count,
                !isDoubtful || hasKnownOutcomes(range)
            else { continue }
            body(Feature(place: place, fingerprint: fingerprint, entries: range))
        }
    }

    private func hasKnownOutcomes(_ range: Range<Int>) -> Bool {
        range.allSatisfy { sourceEntries[$0] >> 8 < SparseWeights.mostOutcomes }
    }

    /// `features` is memory to use.
    private mutating func lay(_ block: Int, _ features: inout [Feature]) {
        let first = block * SparseWeights.wordsInBlock
        let start = entryCount
        blocks[first] = UInt64(start)
        features.removeAll(keepingCapacity: true)
        forEachFeature(of: block) { features.append($0) }
        var seen: UInt64 = 0
        for feature in features {
            var offset = entryCount - start
            let bit: UInt64 = 1 << FeatureFilter.bit(of: feature.fingerprint)
            // Of two features that look the same the first is the one that is found; it takes
            // the place of the second, for the last place tells whether a block is full.
            if seen & bit != 0, let twin = place(of: feature.fingerprint, in: first) {
                offset = Int(bytes(of: first)[4 + twin])
                set(0, at: twin, in: first)
            } else {
                write(feature)
            }
            seen |= bit
            set(feature.fingerprint, at: feature.place, in: first)
            bytes(of: first)[4 + feature.place] = UInt8(truncatingIfNeeded: offset)
        }
    }

    private func bytes(of first: Int) -> UnsafeMutablePointer<UInt8> {
        UnsafeMutableRawPointer(blocks + first).assumingMemoryBound(to: UInt8.self)
    }

    private func place(of fingerprint: UInt64, in first: Int) -> Int? {
        (0..<SparseWeights.featuresInBlock).first { place in
            blocks[first + 3 + place / 4] >> UInt64(place % 4 * 16) & 0xFFFF == fingerprint
        }
    }

    private func set(_ fingerprint: UInt64, at place: Int, in first: Int) {
        let shift = UInt64(place % 4 * 16)
        let word = blocks[first + 3 + place / 4] & ~(0xFFFF << shift)
        blocks[first + 3 + place / 4] = word | fingerprint << shift
    }

    /// Appends the entries of a feature, or a row and its number.
    private mutating func write(_ feature: Feature) {
        guard feature.hasRow else {
            for index in feature.entries {
                entries[entryCount] = sourceEntries[index]
                entryCount += 1
            }
            entries[entryCount - 1] |= 0x8000
            return
        }
        let mark = UInt16(SparseWeights.rowMark) << 8
        entries[entryCount] = mark | UInt16(rowCount & 0xFF)
        entries[entryCount + 1] = UInt16(truncatingIfNeeded: rowCount >> 8)
        entryCount += 2
        for index in feature.entries {
            let outcome = Int(sourceEntries[index] >> 8)
            let value = values[Int(sourceEntries[index] & 255)]
            largest = max(largest, Int(value.magnitude))
            let row = rowCount * linesInRow * SparseWeights.Line.scalarCount
            rows[row + SparseWeights.place(of: outcome)] &+= value
        }
        rowCount += 1
    }
}
