/// The text of pages without what is printed around it: running heads, page numbers, the address
/// and time that a browser prints.
enum PageLines {
    /// So many lines from either edge of a page may be around the text.
    private static let edge = 2

    /// - Parameter text: pages parted by form feeds.
    static func joined(_ text: [UInt8]) -> [UInt8] {
        let pages = text.split(separator: 0x0C).map { page in
            page.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self).trimmingWhiteSpace()
            }
        }
        var counts: [String: Int] = [:]
        for page in pages {
            for index in edges(of: page) { counts[withoutDigits(page[index]), default: 0] += 1 }
        }
        var lines: [String] = []
        for page in pages {
            let edges = edges(of: page)
            for (index, line) in page.enumerated() {
                let isRunning =
                    edges.contains(index)
                    && (isAroundText(line) || counts[withoutDigits(line), default: 0] > 1)
                if !isRunning { lines.append(line) }
            }
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// The first and last lines of a page that are not empty.
    private static func edges(of page: [String]) -> Set<Int> {
        let filled = page.indices.filter { !page[$0].isEmpty }
        return Set(filled.prefix(edge) + filled.suffix(edge))
    }

    /// Page numbers differ from page to page.
    private static func withoutDigits(_ line: String) -> String {
        line.filter { !$0.isNumber }
    }

    /// A page number (`3`, `3/7`, `- 3 -`, `Page 3 of 7`), an address alone, or a time of printing.
    private static func isAroundText(_ line: String) -> Bool {
        let isAddress = ["http://", "https://", "file://"].contains { line.hasPrefix($0) }
        if isAddress { return !line.contains(" ") || line.last?.isNumber == true }
        guard line.utf8.count < 40, line.contains(where: \.isNumber) else { return false }
        let words = line.lowercased().split { !$0.isLetter }
        guard words.allSatisfy({ ["page", "p", "of", "am", "pm"].contains($0) }) else {
            return false
        }
        // Six or eight digits alone are a date, which the article may need.
        return !words.isEmpty || line.count(where: \.isNumber) <= 4
    }
}
