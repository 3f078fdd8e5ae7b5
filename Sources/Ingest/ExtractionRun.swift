package import Extraction
internal import Facts
import Foundation

/// `archive extract`: lines of articles in, lines of facts out, in order.
package struct ExtractionRun: Sendable {
    /// How many lines were read, and how many of them could not be.
    package struct Summary: Hashable, Sendable {
        package var articles = 0
        package var failures = 0
    }

    private let extractor: Extractor
    private let encoder: FindingsEncoder
    private let options: Extractor.Options
    private let jobs: Int

    package init(extractor: Extractor, layers: FindingsEncoder.Layers, jobs: Int) {
        self.extractor = extractor
        self.encoder = FindingsEncoder(layers: layers)
        self.options = Extractor.Options(
            findsPredicates: layers.predicates, keepsWords: layers.tokens)
        self.jobs = jobs
    }

    private struct Line: Sendable {
        var number: Int
        var bytes: [UInt8]
    }

    private struct Answer: Sendable {
        var bytes: [UInt8]
        var isFailure: Bool
    }

    /// Reads all of `sources`, one after the other. Empty lines are passed over.
    ///
    /// Throws `IngestError` if the output cannot be written, or an input cannot be read to its end;
    /// what came before has then been written.
    package func run(from sources: [ByteSource], to sink: ByteSink) throws -> Summary {
        let input = LineQueue(sources)
        var summary = Summary()
        var pending: [UInt8] = []
        try OrderedPool<Line, Answer>(jobs: jobs).run(
            next: { input.next().map { Line(number: $0.number, bytes: $0.bytes) } },
            weight: { $0.bytes.count },
            work: { answer($0) },
            receive: { answer, isLast in
                summary.articles += 1
                if answer.isFailure { summary.failures += 1 }
                pending.append(contentsOf: answer.bytes)
                if isLast || pending.count > 1 << 20 {
                    try sink.write(pending)
                    pending.removeAll(keepingCapacity: true)
                }
            })
        if let failure = input.failure { throw failure }
        return summary
    }

    private func answer(_ line: Line) -> Answer {
        var json = JSONWriter()
        do {
            var article = try ArticleLine(parsing: line.bytes)
            article.findDate()
            let findings = extractor.findings(in: article.document, options: options)
            encoder.encode(findings, of: article, into: &json)
            return Answer(bytes: json.bytes, isFailure: false)
        } catch {
            encoder.encode(error, line: line.number, into: &json)
            return Answer(bytes: json.bytes, isFailure: true)
        }
    }
}
