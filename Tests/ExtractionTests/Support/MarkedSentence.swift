import Facts
import Foundation

/// A sentence with ⟦words|expectation⟧ marks, as the files of `Tests/Corpora` write them.
struct MarkedSentence {
    struct Mark {
        var span: TextSpan
        var words: String
        var expected: String
    }

    var text: String
    var marks: [Mark]

    init(_ line: String) {
        var text = ""
        var marks: [Mark] = []
        var rest = Substring(line)
        while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
            text += rest[..<open]
            let parts = rest[rest.index(after: open)..<close].split(separator: "|")
            let start = text.utf8.count
            text += parts[0]
            marks.append(
                Mark(
                    span: TextSpan(start, text.utf8.count), words: String(parts[0]),
                    expected: String(parts[1])))
            rest = rest[rest.index(after: close)...]
        }
        text += rest
        self.text = text
        self.marks = marks
    }

    var document: Document { Document(id: "marked", text: Array(text.utf8)) }

    /// The lines of a file of `Tests/Corpora` without comments.
    static func lines(of file: String) throws -> [MarkedSentence] {
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Corpora/\(file)").standardized
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map { MarkedSentence(String($0)) }
    }
}
