internal import CEmbeddedFiles

/// Other names of countries, their abbreviations, adjectives and people, as questions use them.
///
/// Source: countries.tsv, the table that the gazetteer is made of.
package enum CountryWords {
    private static let columns: Set<Substring> = [
        "aliases", "abbreviations", "adjectives", "member", "members",
    ]

    /// Every word with the ISO 3166-1 alpha-3 code of its country, in the order of the table.
    package static func all() -> [(word: String, code: String)] {
        let table = embedded_countries()
        guard table.count > 0 else { return [] }
        let bytes = UnsafeBufferPointer(start: table.files[0].bytes, count: table.files[0].count)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        guard let header = lines.first, let code = header.firstIndex(of: "country") else {
            return []
        }
        let wanted = header.indices.filter { columns.contains(header[$0]) }
        return lines.dropFirst().flatMap { fields in
            wanted.filter { $0 < fields.count && code < fields.count }.flatMap { index in
                // An equals sign marks what the gazetteer reads in capitals only.
                fields[index].split(separator: "|").map { word in
                    (String(word.drop { $0 == "=" }), String(fields[code]))
                }
            }
        }
    }
}
