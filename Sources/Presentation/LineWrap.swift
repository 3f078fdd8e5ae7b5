/// Breaks text into lines that fit a column.
package enum LineWrap {
    /// Breaks at spaces, and within a word only where it is longer than a line. At least one line.
    package static func lines(of text: String, width: Int) -> [String] {
        guard DisplayWidth.of(text) > width, width > 0 else { return [text] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            for piece in pieces(of: word, width: width) {
                let size = DisplayWidth.of(piece)
                if used > 0, used + 1 + size > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                if used > 0 {
                    line += " "
                    used += 1
                }
                line += piece
                used += size
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    private static func pieces(of word: Substring, width: Int) -> [String] {
        guard DisplayWidth.of(word) > width else { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in word {
            let size = DisplayWidth.of(character)
            if used > 0, used + size > width {
                pieces.append(piece)
                (piece, used) = ("", 0)
            }
            piece.append(character)
            used += size
        }
        pieces.append(piece)
        return pieces
    }
}
