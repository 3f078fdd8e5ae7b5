package import Facts

/// Finds the day of publication of an article that does not say it in its metadata.
package enum PublicationFinder {
    /// In the order of trust: first lines, dateline, address, file name.
    ///
    /// The year of a dateline may come from the address or the file name.
    package static func date(
        of text: [UInt8], url: String? = nil, fileName: String? = nil
    ) -> PublicationDate {
        let head = String(decoding: text.prefix(600), as: UTF8.self)
        let lines = head.split(separator: "\n").prefix(5).map { $0.trimmingWhiteSpace() }
        for line in lines {
            if let day = dateLine(line) { return PublicationDate(day: day, basis: .metadata) }
        }
        let urlDay = url.flatMap { DateWords.day(in: $0) }
        let fileDay = fileName.flatMap { DateWords.day(in: $0) }
        for line in lines.prefix(3) {
            if let day = dateline(line, year: urlDay?.year ?? fileDay?.year) {
                return PublicationDate(day: day, basis: .dateline)
            }
        }
        if let urlDay { return PublicationDate(day: urlDay, basis: .url) }
        if let fileDay { return PublicationDate(day: fileDay, basis: .filename) }
        return .unknown
    }

    /// A line that holds a date and nothing else, as `Friday, August 21, 2015`.
    private static func dateLine(_ line: String) -> Day? {
        guard line.utf8.count <= 60, let day = DateWords.day(in: line) else { return nil }
        let words = line.split { !$0.isLetter }.map { $0.lowercased() }
        let isPlain = words.allSatisfy { word in
            fillers.contains(word) || dateNames.contains { $0.hasPrefix(word) }
        }
        return isPlain ? day : nil
    }

    /// `ISLAMABAD, April 30 (AP) --`, `KYIV, Feb. 25, 2022 -`.
    private static func dateline(_ line: String, year: Int?) -> Day? {
        let head = String(line.prefix(120))
        guard let cut = separators.compactMap({ head.firstRange(of: $0)?.lowerBound }).min() else {
            return nil
        }
        let start = head[..<cut]
        let place = start.prefix { $0 != "," && $0 != "(" }.filter(\.isLetter)
        guard place.count >= 3, place.allSatisfy(\.isUppercase), start.contains(",") else {
            return nil
        }
        return DateWords.day(in: String(start), year: year)
    }

    private static let separators = [" -- ", " - ", "_ ", "—", "–", " _"]
    private static let fillers: Set<String> = [
        "published", "updated", "posted", "on", "date", "st", "nd", "rd", "th", "of", "at", "am",
        "pm", "gmt", "utc", "est", "edt", "bst", "t", "z",
    ]
    private static let dateNames =
        DateWords.monthNames + [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ]
}
