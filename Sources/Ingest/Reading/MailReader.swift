internal import Facts
import Foundation

extension ArticleFormat {
    /// Mails: one in a file (.eml), or many (mbox).
    static let mail = ArticleFormat(
        name: "mail", endings: ["eml", "mbox", "mbx"], holdsMany: true,
        recognises: { head in
            (head.begins(with: "from ") || head.begins(with: "received:")
                || head.begins(with: "return-path:"))
                && head.contains("\nsubject:") && head.contains("\ndate:")
        },
        reader: { MailReader($0) })
}

/// Reads one article a mail; needs no more memory than the longest mail.
struct MailReader: ArticleReader {
    private let name: String
    private let lines: LineReader
    private var number = 0
    private var isInMailbox = false
    private var hasEnded = false

    init(_ input: ArticleFormat.Input) {
        self.name = input.name
        self.lines = LineReader(input.source)
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        var mail: [UInt8] = []
        while !hasEnded {
            guard let line = try lines.next() else {
                hasEnded = true
                break
            }
            if line.starts(with: "From ".utf8), lines.count == 1 || isInMailbox {
                isInMailbox = true
                if mail.isEmpty { continue }
                return article(mail)
            }
            // Mailboxes quote lines that begin like their own separators.
            mail.append(contentsOf: line.starts(with: ">From ".utf8) ? line.dropFirst() : line[...])
            mail.append(0x0A)
        }
        return mail.isEmpty ? nil : article(mail)
    }

    private mutating func article(_ mail: [UInt8]) -> ReadArticle {
        number += 1
        let place = isInMailbox ? "\(name):\(number)" : name
        let part = MailPart(mail[...])
        let found = ArticleMaker.Found(
            title: part.header("subject"), url: part.header("archived-at"),
            publisher: part.header("newsgroups"), author: part.header("from"),
            published: part.header("date").flatMap { DateWords.date(in: $0, basis: .metadata) })
        return ArticleMaker(name: place).article(
            ArticleMaker.withUnixLineEnds(part.text), found: found)
    }
}
