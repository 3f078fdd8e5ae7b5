internal import Facts
import Foundation

/// All articles of all inputs, one after the other.
///
/// Belongs to the one thread that calls `next`; `bytesRead` may be asked on any.
final class ArticleStream: @unchecked Sendable {
    private var entries: ArraySlice<InputFiles.Entry>
    private let options: ReadingOptions
    private var reader: (any ArticleReader)?
    private var name = ""
    private var isWholeFile = false
    private let lock = NSLock()
    private var position = 0

    init(_ entries: [InputFiles.Entry], options: ReadingOptions) {
        self.entries = ArraySlice(entries)
        self.options = options
    }

    /// Sizes of the files that have been read.
    var bytesRead: Int { lock.withLock { position } }

    /// The next article, or the reason why there is none; `nil` at the end.
    func next() -> ReadArticle? {
        while true {
            do {
                if let read = try reader?.next() { return completed(read) }
                reader = nil
                guard let entry = entries.popFirst() else { return nil }
                if let skipped = try open(entry) { return .skipped(skipped) }
            } catch {
                reader = nil
                return .skipped(SkippedInput(name: name, reason: reason(error)))
            }
        }
    }

    private func reason(_ error: IngestError) -> String {
        if case .unreadable(_, let reason) = error { return reason.lowercased() }
        return error.what
    }

    private func open(_ entry: InputFiles.Entry) throws(IngestError) -> SkippedInput? {
        let source: ByteSource
        switch entry {
        case .missing(let skipped): return skipped
        case .standardInput:
            name = "standard input"
            source = .standardInput()
        case .file(let path, let size):
            name = path
            lock.withLock { position += size }
            source = try .opening(path)
        }
        var bytes = InputBytes { () throws(IngestError) in try source.next() }
        var plainName = name
        if try bytes.head().bytes.starts(with: [0x1F, 0x8B]) {
            let gzip = GzipSource(bytes, name: name)
            bytes = InputBytes { () throws(IngestError) in try gzip.next() }
            if plainName.hasSuffix(".gz") { plainName.removeLast(3) }
        }
        let head = try bytes.head()
        if head.bytes.isEmpty { return SkippedInput(name: name, reason: "empty") }
        guard let format = ArticleFormat.format(ofFileNamed: plainName, head: head) else {
            return SkippedInput(name: name, reason: TextDecoder.refusal)
        }
        isWholeFile = entry != .standardInput && !format.holdsMany
        reader = format.reader(.init(name: name, source: bytes, options: options))
        return nil
    }

    /// Adds what the user says, and looks for the date where neither says it.
    private func completed(_ read: ReadArticle) -> ReadArticle {
        guard case .article(var article) = read else { return read }
        if let published = options.published { article.document.published = published }
        if let url = options.url { article.document.url = url }
        if let publisher = options.publisher { article.document.publisher = publisher }
        if let title = options.title { article.document.title = title }
        let fileName = name.split(separator: "/").last.map(String.init)
        article.findDate(fileName: isWholeFile ? fileName : nil)
        return .article(article)
    }
}
