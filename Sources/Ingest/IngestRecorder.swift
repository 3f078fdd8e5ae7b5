internal import Extraction
internal import Facts
internal import Store

/// Writes what was prepared and keeps the summary.
struct IngestRecorder {
    var summary = IngestSummary()

    private let writer: DocumentWriter?
    /// `nil` where all comes extracted.
    private let extractor: Extractor?
    private var actors: Set<String> = []
    /// Hashes that a dry run would have added.
    private var counted: Set<String> = []

    init(archive: ArchiveWriter?, extractor: Extractor? = nil) throws {
        self.writer = try archive.map { try DocumentWriter($0) }
        self.extractor = extractor
    }

    mutating func skip(_ skipped: SkippedInput) {
        summary.documents += 1
        summary.skipped.append(skipped)
    }

    /// Writes new articles in one transaction.
    mutating func add(_ batch: [PreparedDocument]) throws {
        guard !batch.isEmpty else { return }
        let outcomes = try writer?.add(batch) ?? batch.map { dryOutcome($0) }
        for (prepared, outcome) in zip(batch, outcomes) {
            summary.documents += 1
            switch outcome {
            case .added(let id, _): count(prepared, id: id)
            case .present(let id, let isUndated):
                summary.present += 1
                try date(
                    id, isUndated: isUndated,
                    article: ArticleLine(
                        document: prepared.document, contentHash: prepared.contentHash))
            }
        }
    }

    /// An article whose hash is known.
    mutating func meet(_ article: ArticleLine) throws {
        guard let writer else {
            summary.documents += 1
            summary.present += 1
            return
        }
        guard let found = try writer.document(hash: article.contentHash) else {
            if let extractor { try add([article.prepared(by: extractor)]) }
            return
        }
        summary.documents += 1
        summary.present += 1
        try date(found.id, isUndated: found.isUndated, article: article)
    }

    /// Gives a date to an article that was there without one.
    private mutating func date(_ id: Int64, isUndated: Bool, article: ArticleLine) throws {
        guard isUndated else { return }
        guard article.document.published.day != nil, let writer, let extractor else {
            summary.undated += 1
            summary.undatedExample = id
            return
        }
        _ = try Redating.redate(
            id, article.document, contentHash: article.contentHash, extra: article.extraJSON,
            in: writer, by: extractor)
        summary.dated += 1
    }

    private mutating func dryOutcome(_ prepared: PreparedDocument) -> DocumentWriter.Outcome {
        counted.insert(prepared.contentHash).inserted
            ? .added(document: 0, events: prepared.findings.events.count)
            : .present(document: 0, isUndated: false)
    }

    private mutating func count(_ prepared: PreparedDocument, id: Int64) {
        summary.added += 1
        summary.events += prepared.findings.events.count
        for actor in prepared.findings.actors {
            actors.insert("\(actor.name)\t\(actor.kind)\t\(actor.country?.code ?? "")")
        }
        summary.actors = actors.count
        for event in prepared.findings.events {
            if let day = event.date.first {
                summary.firstDay = min(summary.firstDay ?? day, day)
                summary.lastDay = max(summary.lastDay ?? day, event.date.last ?? day)
            }
        }
        if prepared.document.published.day == nil {
            summary.undated += 1
            summary.undatedExample = id
        }
    }
}
