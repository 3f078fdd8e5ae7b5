internal import Facts
import Foundation
package import Store

/// `archive load`: what `archive extract --with text` wrote, into the archive, as `ingest` would.
package struct LoadRun: Sendable {
    private let jobs: Int

    package init(jobs: Int) {
        self.jobs = jobs
    }

    private struct Line: Sendable {
        var number: Int
        var bytes: [UInt8]
    }

    private enum Work: Sendable {
        case prepared(PreparedDocument)
        case skipped(SkippedInput)
    }

    /// Reads all sources; lines that cannot be taken are listed in the summary.
    ///
    /// Throws what the archive says; all batches before are then in it.
    package func run(
        from sources: [ByteSource], into archive: ArchiveWriter,
        isInterrupted: @escaping @Sendable () -> Bool
    ) throws -> IngestSummary {
        let input = LineQueue(sources)
        var recorder = try IngestRecorder(archive: archive)
        var batch = Batch<PreparedDocument>()
        try OrderedPool<Line, Work>(jobs: jobs).run(
            next: {
                isInterrupted()
                    ? nil : input.next().map { Line(number: $0.number, bytes: $0.bytes) }
            },
            weight: { $0.bytes.count },
            work: { LoadRun.work(on: $0) },
            receive: { work, _ in
                switch work {
                case .prepared(let document):
                    batch.append(document, bytes: document.document.text.count)
                case .skipped(let skipped): recorder.skip(skipped)
                }
                if batch.isReady { try recorder.add(batch.take()) }
            },
            isCancelled: isInterrupted, idle: { try recorder.add(batch.take()) })
        if let failure = input.failure { throw failure }
        recorder.summary.isInterrupted = isInterrupted()
        return recorder.summary
    }

    private static func work(on line: Line) -> Work {
        do {
            let decoded = try FindingsDecoder.decoded(line.bytes)
            return .prepared(
                PreparedDocument(
                    document: decoded.article.document, findings: decoded.findings,
                    contentHash: decoded.article.contentHash,
                    extra: decoded.article.extraJSON))
        } catch {
            return .skipped(SkippedInput(name: "line \(line.number)", reason: error.reason))
        }
    }
}
