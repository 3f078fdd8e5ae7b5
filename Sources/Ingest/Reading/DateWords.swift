package import Facts

/// Reads the dates that stand in header lines, datelines, addresses and file names.
///
/// Not for running text, where the extraction's time stage reads dates with their grammar.
package enum DateWords {
    private enum Piece {
        case number(Int, digits: Int)
        case word(String)
    }

    /// The one day that a short text names: ISO, RFC 3339, RFC 5322, `30 April 2025`,
    /// `Friday, August 21, 2015`, `31/07/2023`. `nil` where there is none, or where day and month
    /// of a date in digits could be either.
    package static func date(in text: String, basis: PublicationDate.Basis) -> PublicationDate? {
        let trimmed = text.trimmingWhiteSpace()
        if let exact = PublicationDate(iso: trimmed, basis: basis) { return exact }
        guard let day = day(in: trimmed) else { return nil }
        return instant(in: trimmed, day: day, basis: basis)
            ?? PublicationDate(day: day, basis: basis)
    }

    /// The clock of a mail's date: `30 Apr 2025 10:00:00 +0500`.
    private static func instant(
        in text: String, day: Day, basis: PublicationDate.Basis
    ) -> PublicationDate? {
        let words = text.split(separator: " ")
        guard let clock = words.firstIndex(where: { $0.utf8.count == 8 && $0.contains(":") })
        else { return nil }
        let zone = clock + 1 < words.count ? words[clock + 1] : "Z"
        let offset = ["GMT", "UTC", "UT", "Z"].contains(zone) ? "Z" : String(zone)
        return PublicationDate(iso: "\(day.iso)T\(words[clock])\(offset)", basis: basis)
    }

    /// The day alone. `year` serves a day and month without a year of their own.
    package static func day(in text: String, year: Int? = nil) -> Day? {
        let pieces = pieces(of: text)
        return compact(pieces) ?? named(pieces, year: year) ?? digits(pieces)
    }

    /// `20250430`.
    private static func compact(_ pieces: [Piece]) -> Day? {
        for case .number(let number, digits: 8) in pieces {
            let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
            if let day, isYear(day.year) { return day }
        }
        return nil
    }

    /// A month in letters, with a day before or behind it and a year behind.
    private static func named(_ pieces: [Piece], year given: Int?) -> Day? {
        for (index, piece) in pieces.enumerated() {
            guard case .word(let word) = piece, let month = month(word) else { continue }
            let numbers = pieces[(index + 1)...].prefix(3).compactMap(number)
            let before = index > 0 ? number(pieces[index - 1]) : nil
            if let before, before <= 31, let year = numbers.first(where: isYear) ?? given,
                let day = Day(year: year, month: month, day: before)
            {
                return day
            }
            guard let first = numbers.first, first <= 31,
                let year = numbers.dropFirst().first(where: isYear) ?? given
            else { continue }
            if let day = Day(year: year, month: month, day: first) { return day }
        }
        return nil
    }

    /// Three numbers in a row, the year first or last.
    private static func digits(_ pieces: [Piece]) -> Day? {
        guard pieces.count >= 3 else { return nil }
        for start in 0...(pieces.count - 3) {
            let numbers = pieces[start..<start + 3].compactMap(number)
            guard numbers.count == 3 else { continue }
            if isYear(numbers[0]) {
                let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
                if let day { return day }
            } else if isYear(numbers[2]) {
                let dayFirst = Day(year: numbers[2], month: numbers[1], day: numbers[0])
                let monthFirst = Day(year: numbers[2], month: numbers[0], day: numbers[1])
                if dayFirst != nil, monthFirst != nil, dayFirst != monthFirst { return nil }
                if let day = dayFirst ?? monthFirst { return day }
            }
        }
        return nil
    }

    private static func isYear(_ number: Int) -> Bool { (1800...2200).contains(number) }

    private static func number(_ piece: Piece) -> Int? {
        if case .number(let number, _) = piece { return number }
        return nil
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var run: [UInt8] = []
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        func finish() {
            let text = String(decoding: run, as: UTF8.self)
            if let first = run.first, isDigit(first) {
                if run.count <= 8, let number = Int(text) {
                    pieces.append(.number(number, digits: run.count))
                }
            } else if !run.isEmpty, !["st", "nd", "rd", "th", "of"].contains(text) {
                pieces.append(.word(text))
            }
            run = []
        }
        for byte in text.utf8 {
            let isLetter = (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
            guard isLetter || isDigit(byte) else {
                finish()
                continue
            }
            // "1st" and "2025-05-01T08:00" change from digits to letters.
            if let last = run.last, isDigit(last) != isDigit(byte) { finish() }
            run.append(isLetter && byte < 0x80 ? byte | 0x20 : byte)
        }
        finish()
        return pieces
    }

    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return monthNames.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
            .map { $0 + 1 }
    }

    static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
}
