internal import GRDBSQLite

/// Values that wait for a statement, in the order in which they are bound.
///
/// An article has some two thousand of them: they lie in two plain arrays, and SQLite reads the
/// text where it lies.
struct RowCells {
    private struct Cell {
        enum Kind { case null, integer, number, text }

        var kind: Kind
        /// The bits of a number, or where the text begins.
        var bits: UInt64
        var byteCount: Int32
    }

    private var cells: [Cell] = []
    private var texts: [UInt8] = []

    var count: Int { cells.count }

    mutating func append(_ value: (any BoundValue)?) {
        if let value { value.append(to: &self) } else { appendNull() }
    }

    mutating func appendNull() { cells.append(Cell(kind: .null, bits: 0, byteCount: 0)) }

    mutating func append(integer: Int64) {
        cells.append(
            Cell(kind: .integer, bits: UInt64(bitPattern: integer), byteCount: 0))
    }

    mutating func append(number: Double) {
        cells.append(Cell(kind: .number, bits: number.bitPattern, byteCount: 0))
    }

    mutating func append(text: UnsafeBufferPointer<UInt8>) {
        cells.append(
            Cell(kind: .text, bits: UInt64(texts.count), byteCount: Int32(text.count)))
        texts.append(contentsOf: text)
    }

    mutating func removeAll() {
        cells.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
    }

    /// Binds some of the values, runs `body`, and leaves the statement without values.
    func bind<Answer>(
        _ range: Range<Int>, to statement: OpaquePointer, for body: () throws -> Answer
    ) rethrows -> Answer {
        try texts.withUnsafeBufferPointer { texts in
            // The text lies still until `body` has run, and is forgotten then.
            defer { sqlite3_clear_bindings(statement) }
            for (index, cell) in cells[range].enumerated() {
                bind(cell, of: texts, to: statement, at: Int32(index + 1))
            }
            return try body()
        }
    }

    private func bind(
        _ cell: Cell, of texts: UnsafeBufferPointer<UInt8>, to statement: OpaquePointer,
        at index: Int32
    ) {
        switch cell.kind {
        case .null: sqlite3_bind_null(statement, index)
        case .integer: sqlite3_bind_int64(statement, index, Int64(bitPattern: cell.bits))
        case .number: sqlite3_bind_double(statement, index, Double(bitPattern: cell.bits))
        case .text:
            guard let start = texts.baseAddress, cell.byteCount > 0 else {
                sqlite3_bind_text(statement, index, "", 0, nil)
                return
            }
            let text = UnsafeRawPointer(start + Int(cell.bits))
                .assumingMemoryBound(to: CChar.self)
            sqlite3_bind_text(statement, index, text, cell.byteCount, nil)
        }
    }
}
