/// A short summary of a text by which near copies are found.
///
/// Two summaries of the same runs of five words (Broder, "On the resemblance and containment of
/// documents", 1997). Candidates share a band: 48 minima in 16 bands of three, so that texts that
/// share a fraction s of their runs agree in a band with probability s to the third: half a text is
/// found in 88 of 100 cases. What they really share is then told by the 512 smallest hashes, which
/// for an article of ordinary length are all of its runs.
package struct DocumentSignature: Sendable {
    package static let bandCount = 16
    private static let rowsPerBand = 3
    private static let wordsPerRun = 5
    private static let sketchLength = 512
    /// A shorter text says too little.
    private static let fewestWords = 25

    /// One hash for each band; empty for a text of too few words.
    package let bands: [Int64]
    /// The smallest hashes of runs, in order.
    private let sketch: [UInt64]
    /// The number of different runs.
    private let runCount: Int

    package init(_ text: [UInt8]) {
        let words = DocumentSignature.words(of: text)
        guard words.count >= DocumentSignature.fewestWords else {
            bands = []
            sketch = []
            runCount = 0
            return
        }
        let runs = DocumentSignature.runs(of: words)
        let count = DocumentSignature.bandCount * DocumentSignature.rowsPerBand
        var minima = [UInt64](repeating: .max, count: count)
        for run in runs {
            for index in 0..<count {
                // Multiplying by different odd numbers gives as many orders of the runs.
                let value = DocumentSignature.mixed(run &* (UInt64(index) &* 2 &+ 1))
                if value < minima[index] { minima[index] = value }
            }
        }
        bands = (0..<DocumentSignature.bandCount).map { band in
            var hash: UInt64 = 0
            for row in 0..<DocumentSignature.rowsPerBand {
                hash = DocumentSignature.mixed(
                    hash ^ minima[band * DocumentSignature.rowsPerBand + row])
            }
            return Int64(bitPattern: hash)
        }
        runCount = runs.count
        sketch = Array(runs.prefix(DocumentSignature.sketchLength))
    }

    /// The share of all their runs that two texts have in common, 0 to 1.
    package func resemblance(to other: DocumentSignature) -> Double {
        var common = 0
        var union = 0
        var (mine, others) = (sketch[...], other.sketch[...])
        while union < DocumentSignature.sketchLength, let one = mine.first ?? others.first {
            let smallest = min(one, others.first ?? one, mine.first ?? one)
            if mine.first == smallest, others.first == smallest { common += 1 }
            if mine.first == smallest { mine.removeFirst() }
            if others.first == smallest { others.removeFirst() }
            union += 1
        }
        return union == 0 ? 0 : Double(common) / Double(union)
    }

    /// The share of the runs of the shorter text that the other has too, 0 to 1; 0 if it is less
    /// than a quarter of the other, which then tells of more.
    package func containment(with other: DocumentSignature) -> Double {
        let shorter = min(runCount, other.runCount)
        guard shorter * 4 >= max(runCount, other.runCount), shorter > 0 else { return 0 }
        let resemblance = resemblance(to: other)
        let common = resemblance * Double(runCount + other.runCount) / (1 + resemblance)
        return min(1, common / Double(shorter))
    }

    /// Hashes of the different runs, smallest first.
    private static func runs(of words: [UInt64]) -> [UInt64] {
        var runs: [UInt64] = []
        runs.reserveCapacity(words.count)
        for start in 0...(words.count - wordsPerRun) {
            var run: UInt64 = 0
            for word in words[start..<start + wordsPerRun] { run = mixed(run ^ word) }
            runs.append(run)
        }
        runs.sort()
        var distinct: [UInt64] = []
        distinct.reserveCapacity(runs.count)
        for run in runs where run != distinct.last { distinct.append(run) }
        return distinct
    }

    /// Hashes of the runs of letters and digits, ASCII capitals made small.
    private static func words(of text: [UInt8]) -> [UInt64] {
        var words: [UInt64] = []
        var hash: UInt64 = 0
        for byte in text {
            let isLetter = (0x61...0x7A).contains(byte) || byte >= 0x80
            if isLetter || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) {
                let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3 &+ 1
            } else if hash != 0 {
                words.append(hash)
                hash = 0
            }
        }
        if hash != 0 { words.append(hash) }
        return words
    }

    /// The finaliser of splitmix64 (Steele, Lea and Flood 2014).
    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
