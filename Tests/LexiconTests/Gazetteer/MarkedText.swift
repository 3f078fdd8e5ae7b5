import Facts

/// Text with spans marked by ⟦ ⟧ in it.
enum MarkedText {
    /// The text without the marks, and the spans between them.
    static func parse(_ marked: String) -> (text: [UInt8], spans: [TextSpan]) {
        var text: [UInt8] = []
        var spans: [TextSpan] = []
        var start = 0
        for character in marked {
            switch character {
            case "⟦": start = text.count
            case "⟧": spans.append(TextSpan(start, text.count))
            default: text += Array(String(character).utf8)
            }
        }
        return (text, spans)
    }

    /// The words between spaces.
    static func words(of text: [UInt8]) -> [TextSpan] {
        var words: [TextSpan] = []
        var start = 0
        for position in 0...text.count where position == text.count || text[position] == 0x20 {
            if position > start { words.append(TextSpan(start, position)) }
            start = position + 1
        }
        return words
    }
}
