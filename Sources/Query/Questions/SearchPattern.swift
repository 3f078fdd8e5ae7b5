/// What a person typed, as FTS5 understands it: every word quoted, so that nothing is an operator.
///
/// Words between quotation marks stay a phrase; a word that ends with `*` stands for all that
/// begin with it.
struct SearchPattern {
    /// Each word or phrase, quoted.
    let words: [String]

    /// `nil` if there is no letter or digit in the text.
    init?(_ text: String) {
        var words: [String] = []
        for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index % 2 == 1 {
                words += [String(part)]
            } else {
                words += part.split(whereSeparator: \.isWhitespace).map(String.init)
            }
        }
        self.words = words.filter { word in
            word.unicodeScalars.contains {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
        }.map { word in
            let isPrefix = word.hasSuffix("*")
            let body = isPrefix ? String(word.dropLast()) : word
            return "\"\(body.replacing("\0", with: ""))\"" + (isPrefix ? " *" : "")
        }
        if self.words.isEmpty { return nil }
    }

    /// All words, in any order.
    var all: String { words.joined(separator: " ") }
}
