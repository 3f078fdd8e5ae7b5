internal import GRDB

/// Recognises near copies of articles, as a wire story printed by several papers.
final class NearCopyFinder {
    /// Copies agree in most of their five-word runs; independent stories in next to none.
    static let leastResemblance = 0.7
    /// An article printed a thousand times need not be compared with all of its copies.
    private static let candidatesPerBand = 8

    private let find: LookUpStatement
    private let bands: RowBuffer
    private let mark: InsertStatement

    init(_ database: Database) throws {
        find = try LookUpStatement(
            database,
            """
            SELECT document_id FROM document_bands WHERE band = ? AND hash = ?
            ORDER BY document_id LIMIT \(NearCopyFinder.candidatesPerBand)
            """)
        bands = RowBuffer(
            database, "document_bands", columns: ["band", "hash", "document_id"])
        mark = try InsertStatement(
            database, "UPDATE documents SET duplicate_of = ?, similarity = ? WHERE id = ?")
    }

    /// Stores the signature of a new document, and of which earlier one it is a copy, if of any.
    func note(_ signature: DocumentSignature, ofDocument id: Int64) throws {
        var equalBands: [Int64: Int] = [:]
        for (band, hash) in signature.bands.enumerated() {
            try find.forEach(band, hash) { row in
                if let other = row.integer(0) { equalBands[other, default: 0] += 1 }
            }
            try bands.add(band, hash, id)
        }
        try bands.flush()
        // The earliest of those that resemble it most.
        let best = equalBands.max { left, right in
            left.value != right.value ? left.value < right.value : left.key > right.key
        }
        guard let best else { return }
        let resemblance = DocumentSignature.resemblance(equalBands: best.value)
        if resemblance >= NearCopyFinder.leastResemblance {
            try mark.run(best.key, resemblance, id)
        }
    }
}
