/// A short summary of a text by which near copies are found.
///
/// MinHash over runs of five words (Broder, "On the resemblance and containment of documents",
/// 1997): 64 minima in 16 bands of four. Texts that share a fraction s of their runs agree in a band
/// with probability s to the fourth.
package struct DocumentSignature: Sendable {
    package static let bandCount = 16
    private static let rowsPerBand = 4
    private static let wordsPerRun = 5

    /// One hash for each band; empty for a text of fewer than 25 words, which says too little.
    package let bands: [Int64]

    package init(_ text: [UInt8]) {
        let words = DocumentSignature.words(of: text)
        guard words.count >= 25 else {
            bands = []
            return
        }
        let count = DocumentSignature.bandCount * DocumentSignature.rowsPerBand
        var minima = [UInt64](repeating: .max, count: count)
        for start in 0...(words.count - DocumentSignature.wordsPerRun) {
            var run: UInt64 = 0
            for word in words[start..<start + DocumentSignature.wordsPerRun] {
                run = DocumentSignature.mixed(run ^ word)
            }
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
    }

    /// The resemblance that a number of equal bands speaks for, 0 to 1.
    package static func resemblance(equalBands: Int) -> Double {
        (Double(equalBands) / Double(bandCount)).squareRoot().squareRoot()
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
