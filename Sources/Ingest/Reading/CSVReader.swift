extension ArticleFormat {
    /// A table with commas and a header line, one column of which is the text (RFC 4180).
    static let csv = ArticleFormat(
        name: "CSV", endings: ["csv"], holdsMany: true, recognises: { _ in false },
        reader: { CSVReader($0, separator: UInt8(ascii: ",")) })

    /// The same with tabs.
    static let tsv = ArticleFormat(
        name: "TSV", endings: ["tsv", "tab"], holdsMany: true, recognises: { _ in false },
        reader: { CSVReader($0, separator: 0x09) })
}

/// Reads one article a row; needs no more memory than the longest row.
struct CSVReader: ArticleReader {
    private let name: String
    private let lines: LineReader
    private let separator: UInt8
    private let given: [String: String]
    private var columns: [String]?
    private var row = 0

    init(_ input: ArticleFormat.Input, separator: UInt8) {
        self.name = input.name
        self.lines = LineReader(input.source)
        self.separator = separator
        self.given = input.options.fields
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        if columns == nil {
            columns = try fields()?.map { $0.trimmingWhiteSpace() }
        }
        guard let columns else { return nil }
        while let fields = try fields() {
            row += 1
            if fields == [""] { continue }
            let place = "\(name):\(row)"
            guard fields.count <= columns.count else {
                return .skipped(
                    SkippedInput(
                        name: place,
                        reason: "\(fields.count) fields where the header has \(columns.count)"))
            }
            let members = zip(columns, fields).filter { !$0.1.isEmpty }.map { name, field in
                JSONValue.Member(key: name, value: .string(field))
            }
            return JSONArticle(name: place, given: given).article(.object(members))
        }
        return nil
    }

    /// The fields of the next row, which goes over several lines where quotes say so.
    private func fields() throws(IngestError) -> [String]? {
        guard var line = try lines.next() else { return nil }
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = 0
        while true {
            if index == line.count {
                guard isQuoted, let more = try lines.next() else { break }
                field.append(0x0A)
                line = more
                index = 0
                continue
            }
            let byte = line[index]
            index += 1
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    field.append(byte)
                } else if index < line.count, line[index] == UInt8(ascii: "\"") {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == separator {
                fields.append(CSVReader.text(field))
                field = []
            } else if byte == UInt8(ascii: "\""), field.isEmpty {
                isQuoted = true
            } else {
                field.append(byte)
            }
        }
        fields.append(CSVReader.text(field))
        return fields
    }

    private static func text(_ field: [UInt8]) -> String {
        String(decoding: TextDecoder.decodedLine(field), as: UTF8.self)
    }
}
