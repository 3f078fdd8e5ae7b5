package import Extraction
internal import Facts
import Foundation
package import Store

/// `archive reextract`: stored documents read again, on all cores, and written by one writer.
package struct RereadingRun: Sendable {
    /// What a run did.
    package struct Summary: Sendable {
        package var documents = 0
        /// Documents of which an event is not as it was.
        package var changedDocuments = 0
        package var same = 0
        package var added = 0
        package var changed = 0
        package var removed = 0
        package var isInterrupted = false
        package var changes: [(document: Int64, event: Rereading.EventChange)] = []

        mutating func add(_ rereading: Rereading) {
            documents += 1
            same += rereading.same
            if !rereading.changes.isEmpty { changedDocuments += 1 }
            for event in rereading.changes {
                switch event.change {
                case .added: added += 1
                case .changed: changed += 1
                case .removed: removed += 1
                }
                changes.append((rereading.document, event))
            }
        }
    }

    private let extractor: Extractor
    private let jobs: Int

    package init(extractor: Extractor, jobs: Int) {
        self.extractor = extractor
        self.jobs = jobs
    }

    private typealias Reading = Result<StoredDocument, any Error>
    private typealias Work = Result<(id: Int64, prepared: PreparedDocument), any Error>

    /// Reads documents again, in the order given.
    ///
    /// - Parameters:
    ///   - isKept: `false` only tells what would change.
    ///   - isInterrupted: asked before each document; what is under way is still written.
    ///   - progress: told how many documents are done, after each batch.
    ///
    /// Throws what the archive says; all batches before are then in it.
    package func run(
        _ documents: [Int64], in archive: ArchiveWriter, isKept: Bool,
        isInterrupted: @escaping @Sendable () -> Bool, progress: (Int) -> Void
    ) throws -> Summary {
        let waiting = DocumentQueue(documents)
        let writer = try DocumentWriter(archive)
        var summary = Summary()
        var batch = Batch<(id: Int64, prepared: PreparedDocument)>()
        func write() throws {
            guard !batch.elements.isEmpty else { return }
            for rereading in try writer.reread(batch.take(), isKept: isKept) {
                summary.add(rereading)
            }
            progress(summary.documents)
        }
        try OrderedPool<Reading, Work>(jobs: jobs).run(
            next: {
                guard !isInterrupted(), let id = waiting.next() else { return nil }
                return Result { try StoredDocument(id, in: archive) }
            },
            weight: { (try? $0.get().document.text.count) ?? 0 },
            work: { reading in reading.map { prepared($0) } },
            receive: { work, _ in
                let read = try work.get()
                batch.append(read, bytes: read.prepared.document.text.count)
                if batch.isReady { try write() }
            },
            idle: { try write() })
        summary.isInterrupted = isInterrupted()
        return summary
    }

    private func prepared(_ stored: StoredDocument) -> (id: Int64, prepared: PreparedDocument) {
        let findings = extractor.findings(in: stored.document)
        return (
            stored.id,
            PreparedDocument(
                document: stored.document, findings: findings, contentHash: stored.contentHash,
                extra: stored.extra)
        )
    }
}

/// Ids, one after the other. Used by the one thread that reads.
private final class DocumentQueue: @unchecked Sendable {
    private var ids: ArraySlice<Int64>

    init(_ ids: [Int64]) {
        self.ids = ArraySlice(ids)
    }

    func next() -> Int64? { ids.popFirst() }
}
