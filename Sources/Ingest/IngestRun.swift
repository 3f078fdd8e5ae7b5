package import Extraction
internal import Facts
import Foundation
package import Store

/// `archive ingest`: articles in, extracted on all cores, written by one writer in their order.
package struct IngestRun: Sendable {
    /// How far a run is.
    package struct Progress: Sendable {
        package var documents: Int
        package var bytesRead: Int
    }

    private let extractor: Extractor
    private let options: ReadingOptions
    private let jobs: Int
    private let batchLength: Int?

    /// - Parameters:
    ///   - jobs: how many articles are read at once.
    ///   - batchLength: the most articles that are written in one transaction; `nil` for what
    ///     comes within a second.
    package init(
        extractor: Extractor, options: ReadingOptions, jobs: Int, batchLength: Int? = nil
    ) {
        self.extractor = extractor
        self.options = options
        self.jobs = jobs
        self.batchLength = batchLength
    }

    private enum Work: Sendable {
        case prepared(PreparedDocument)
        /// Its hash is known: it need not be extracted unless that was an accident.
        case known(ArticleLine)
        case skipped(SkippedInput)
    }

    /// Reads all entries into the archive; with no archive, only counts what would be added.
    ///
    /// - Parameters:
    ///   - known: the hashes that the archive holds.
    ///   - isInterrupted: asked before each article; what is under way is still written.
    ///
    /// Throws what the archive says; all batches before are then in it.
    package func run(
        _ entries: [InputFiles.Entry], into archive: ArchiveWriter?, known: KnownHashes,
        isInterrupted: @escaping @Sendable () -> Bool, progress: (Progress) -> Void
    ) throws -> IngestSummary {
        let stream = ArticleStream(entries, options: options)
        var recorder = try IngestRecorder(
            archive: archive, extractor: extractor)
        var batch = Batch<Work>(longest: batchLength)
        func write() throws {
            guard !batch.elements.isEmpty else { return }
            try record(batch.take(), with: &recorder)
            progress(
                Progress(documents: recorder.summary.documents, bytesRead: stream.bytesRead))
        }
        try OrderedPool<ReadArticle, Work>(jobs: jobs).run(
            next: { isInterrupted() ? nil : stream.next() },
            weight: { read in
                if case .article(let article) = read { return article.document.text.count }
                return 0
            },
            work: { work(on: $0, known: known) },
            receive: { result, _ in
                batch.append(result, bytes: IngestRun.length(of: result))
                if batch.isReady { try write() }
            },
            isCancelled: isInterrupted, idle: { try write() })
        recorder.summary.isInterrupted = isInterrupted()
        return recorder.summary
    }

    private func work(on read: ReadArticle, known: KnownHashes) -> Work {
        switch read {
        case .skipped(let skipped): .skipped(skipped)
        case .article(let article):
            known.contains(article.contentHash)
                ? .known(article) : .prepared(article.prepared(by: extractor))
        }
    }

    private static func length(of work: Work) -> Int {
        switch work {
        case .prepared(let prepared): prepared.document.text.count
        case .known(let article): article.document.text.count
        case .skipped: 0
        }
    }

    private func record(_ batch: [Work], with recorder: inout IngestRecorder) throws {
        var prepared: [PreparedDocument] = []
        for work in batch {
            switch work {
            case .prepared(let document): prepared.append(document)
            case .known(let article):
                try recorder.add(prepared)
                prepared = []
                try recorder.meet(article)
            case .skipped(let skipped): recorder.skip(skipped)
            }
        }
        try recorder.add(prepared)
    }
}
