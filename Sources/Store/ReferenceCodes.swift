internal import CEmbeddedFiles
internal import GRDB

/// Fills the table `cameo_codes` from the same table that the extraction reads.
enum ReferenceCodes {
    /// Adds what is new and corrects what has changed. The caller has a transaction open.
    static func refresh(_ database: Database) throws {
        let insert = try database.makeStatement(
            sql: """
                INSERT INTO cameo_codes (code, name, quad_class, goldstein, type)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET name = excluded.name, quad_class = excluded.quad_class,
                  goldstein = excluded.goldstein, type = excluded.type
                """)
        for entry in entries() {
            try insert.execute(arguments: [
                entry.code, entry.name, entry.quadClass, entry.goldstein, entry.type,
            ])
        }
    }

    /// A row of `cameo.tsv`.
    struct Entry {
        var code: String
        var name: String
        var quadClass: String?
        var goldstein: Double?
        var type: String?
    }

    /// Columns code, name, root, quad_class, goldstein, plover_type, plover_mode.
    static func entries() -> [Entry] {
        let lines = text(named: "cameo.tsv").split(separator: "\n")
        return lines.dropFirst().compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 6, !line.hasPrefix("#") else { return nil }
            func optional(_ index: Int) -> String? {
                fields[index].isEmpty ? nil : String(fields[index])
            }
            return Entry(
                code: String(fields[0]), name: sentenceCase(String(fields[1])),
                quadClass: optional(3), goldstein: Double(fields[4]), type: optional(5))
        }
    }

    /// The codebook prints the names of the twenty roots in capitals.
    private static func sentenceCase(_ name: String) -> String {
        guard name == name.uppercased() else { return name }
        return name.prefix(1) + name.dropFirst().lowercased()
    }

    private static func text(named name: String) -> String {
        let table = embedded_lexicon()
        for index in 0..<table.count where String(cString: table.files[index].name) == name {
            let file = table.files[index]
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
            return String(decoding: bytes, as: UTF8.self)
        }
        return ""
    }
}
