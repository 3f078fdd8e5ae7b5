/// Words of a sentence that are to be marked.
package struct SentenceMark: Hashable, Sendable {
    /// Code points of the article: the first, and the first after the words.
    let start: Int
    let end: Int
    /// `source`, `target`, `date`, `place`; `nil` for the words that tell the event.
    let label: String?

    package init(_ start: Int, _ end: Int, label: String?) {
        self.start = start
        self.end = end
        self.label = label
    }

    private var opening: String { label.map { "[\($0): " } ?? "«" }
    private var closing: String { label == nil ? "»" : "]" }

    /// The sentence with its marks put in.
    ///
    /// Marks outside the sentence, and those that overlap an earlier one of the list, are left out.
    package static func mark(
        _ sentence: String, startingAt origin: Int, with marks: [SentenceMark]
    ) -> String {
        let scalars = Array(sentence.unicodeScalars)
        var chosen: [SentenceMark] = []
        for mark in marks {
            let isInside =
                mark.start >= origin && mark.end <= origin + scalars.count && mark.start < mark.end
            let isFree = !chosen.contains { $0.start < mark.end && mark.start < $0.end }
            if isInside, isFree { chosen.append(mark) }
        }
        chosen.sort { $0.start < $1.start }
        var text = ""
        var position = 0
        for mark in chosen {
            text.unicodeScalars.append(contentsOf: scalars[position..<(mark.start - origin)])
            text += mark.opening
            text.unicodeScalars.append(
                contentsOf: scalars[(mark.start - origin)..<(mark.end - origin)])
            text += mark.closing
            position = mark.end - origin
        }
        text.unicodeScalars.append(contentsOf: scalars[position...])
        return text
    }
}
