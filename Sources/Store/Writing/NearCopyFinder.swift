internal import GRDB

/// Recognises near copies of articles, as a wire story printed by several papers.
final class NearCopyFinder {
    /// The shorter of two copies has most of its five-word runs from the other, even if a paper
    /// changed the headline, the first line or the end; independent stories share next to none,
    /// and a later story that repeats the background of an earlier one about a third.
    static let leastContainment = 0.7
    /// An article printed a thousand times need not be compared with all of its copies.
    private static let candidatesPerBand = 8
    /// So many of those that share most bands are compared.
    private static let mostCompared = 3
    private static let mostKnown = 512

    private let find: LookUpStatement
    private let load: LookUpStatement
    private let bands: RowBuffer
    private let mark: InsertStatement
    /// Documents of this batch by band, whose rows still wait.
    private var waiting: [Band: [Int64]] = [:]
    /// Signatures of articles that were compared.
    private var known: [Int64: DocumentSignature] = [:]

    init(_ database: Database) throws {
        find = try LookUpStatement(
            database,
            """
            SELECT document_id FROM document_bands WHERE band = ? AND hash = ?
            ORDER BY document_id LIMIT \(NearCopyFinder.candidatesPerBand)
            """)
        load = try LookUpStatement(database, "SELECT text FROM documents WHERE id = ?")
        bands = RowBuffer(
            database, "document_bands", columns: ["band", "hash", "document_id"])
        mark = try InsertStatement(
            database,
            """
            UPDATE documents SET similarity = ?2, duplicate_of =
              (SELECT ifnull(o.duplicate_of, o.id) FROM documents AS o WHERE o.id = ?1)
            WHERE id = ?3
            """)
    }

    private struct Band: Hashable {
        var number: Int
        var hash: Int64
    }

    /// Forgets what was remembered: after a rollback, or when another process has written.
    func forget() {
        known = [:]
        waiting = [:]
        bands.discard()
    }

    /// Writes the signatures of a batch.
    func flush() throws {
        try bands.flush()
        waiting = [:]
    }

    /// Stores the signature of a new document, and of which earlier one it is a copy, if of any.
    /// The signature is in the archive after `flush`.
    func note(_ signature: DocumentSignature, ofDocument id: Int64) throws {
        guard !signature.bands.isEmpty else { return }
        var equalBands: [Int64: Int] = [:]
        for (band, hash) in signature.bands.enumerated() {
            var room = NearCopyFinder.candidatesPerBand
            try find.forEach(band, hash) { row in
                if let other = row.integer(0) { equalBands[other, default: 0] += 1 }
                room -= 1
            }
            let key = Band(number: band, hash: hash)
            for other in waiting[key, default: []].prefix(room) {
                equalBands[other, default: 0] += 1
            }
            waiting[key, default: []].append(id)
            try bands.add(band, hash, id)
        }
        let likely = equalBands.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var best: (id: Int64, share: Double)?
        for other in likely.prefix(NearCopyFinder.mostCompared).map(\.key) {
            let share = signature.containment(with: try self.signature(of: other))
            // The earliest of those that have as much in common.
            if share > best?.share ?? 0 { best = (other, share) }
        }
        guard let best, best.share >= NearCopyFinder.leastContainment else { return }
        try mark.run(best.id, (best.share * 100).rounded() / 100, id)
    }

    private func signature(of id: Int64) throws -> DocumentSignature {
        if let signature = known[id] { return signature }
        let text = try load.first(id) { $0.text(0) } ?? nil
        let signature = DocumentSignature(Array((text ?? "").utf8))
        if known.count >= NearCopyFinder.mostKnown { known = [:] }
        known[id] = signature
        return signature
    }
}
