import Foundation

extension ArticleFormat {
    /// A PDF file, through `pdftotext`.
    static let pdf = ArticleFormat(
        name: "PDF", endings: ["pdf"], recognises: { $0.begins(with: "%pdf-") },
        reader: { PDFReader($0) })
}

/// Reads a PDF file as one article, by the program `pdftotext` of Poppler where it is installed.
struct PDFReader: ArticleReader {
    private var input: ArticleFormat.Input?

    init(_ input: ArticleFormat.Input) {
        self.input = input
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        guard let input else { return nil }
        self.input = nil
        guard let program = PDFReader.program else {
            let reason = "a PDF needs pdftotext: apt-get install poppler-utils"
            return .skipped(SkippedInput(name: input.name, reason: reason))
        }
        let bytes = try input.source.rest()
        guard let text = PDFReader.text(of: bytes, by: program), !text.isEmpty else {
            return .skipped(SkippedInput(name: input.name, reason: "a PDF without text"))
        }
        let plain = PageLines.joined(TextDecoder.decoded(text) ?? [])
        return ArticleMaker(input).article(plain: plain)
    }

    private static var program: URL? {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
        return folders.split(separator: ":").map { URL(filePath: "\($0)/pdftotext") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// `nil` where the program fails.
    private static func text(of bytes: [UInt8], by program: URL) -> [UInt8]? {
        let copy = FileManager.default.temporaryDirectory
            .appending(path: "archive-\(UUID().uuidString).pdf")
        // The copy serves standard input and compressed files, too.
        defer { try? FileManager.default.removeItem(at: copy) }
        do {
            try Data(bytes).write(to: copy)
            let process = Process()
            process.executableURL = program
            process.arguments = ["-enc", "UTF-8", "-q", copy.path, "-"]
            let pipe = Pipe()
            process.standardOutput = pipe
            process.standardError = FileHandle.nullDevice
            try process.run()
            let text = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? Array(text) : nil
        } catch {
            return nil
        }
    }
}
