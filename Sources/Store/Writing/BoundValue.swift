internal import GRDBSQLite

/// A value that is bound to a statement through the C interface of SQLite.
///
/// GRDB's own arguments are made for any type and any order; an article binds some two thousand
/// values, always in order.
protocol BoundValue {
    func bind(to statement: OpaquePointer, at index: Int32)
    /// Adds the value to those that wait.
    func append(to cells: inout RowCells)
}

extension Int64: BoundValue {
    func bind(to statement: OpaquePointer, at index: Int32) {
        sqlite3_bind_int64(statement, index, self)
    }

    func append(to cells: inout RowCells) { cells.append(integer: self) }
}

extension Int: BoundValue {
    func bind(to statement: OpaquePointer, at index: Int32) {
        sqlite3_bind_int64(statement, index, Int64(self))
    }

    func append(to cells: inout RowCells) { cells.append(integer: Int64(self)) }
}

extension Bool: BoundValue {
    func bind(to statement: OpaquePointer, at index: Int32) {
        sqlite3_bind_int64(statement, index, self ? 1 : 0)
    }

    func append(to cells: inout RowCells) { cells.append(integer: self ? 1 : 0) }
}

extension Double: BoundValue {
    func bind(to statement: OpaquePointer, at index: Int32) {
        sqlite3_bind_double(statement, index, self)
    }

    func append(to cells: inout RowCells) { cells.append(number: self) }
}

extension String: BoundValue {
    func bind(to statement: OpaquePointer, at index: Int32) {
        withBytesBeforeNUL { bindText($0, to: statement, at: index) }
    }

    func append(to cells: inout RowCells) {
        withBytesBeforeNUL { cells.append(text: $0) }
    }

    /// SQLite's text functions stop at NUL.
    private func withBytesBeforeNUL(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = self
        text.withUTF8 { bytes in
            let end = bytes.firstIndex(of: 0) ?? bytes.count
            body(UnsafeBufferPointer(rebasing: bytes[..<end]))
        }
    }
}

/// UTF-8 without NUL, bound without making a `String` of it.
extension ArraySlice<UInt8>: BoundValue {
    func bind(to statement: OpaquePointer, at index: Int32) {
        withUnsafeBufferPointer { bindText($0, to: statement, at: index) }
    }

    func append(to cells: inout RowCells) {
        withUnsafeBufferPointer { cells.append(text: $0) }
    }
}

/// SQLite copies the text (SQLITE_TRANSIENT, which C defines by a cast of -1).
private func bindText(
    _ text: UnsafeBufferPointer<UInt8>, to statement: OpaquePointer, at index: Int32
) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    guard let start = text.baseAddress else {
        sqlite3_bind_text(statement, index, "", 0, copied)
        return
    }
    start.withMemoryRebound(to: CChar.self, capacity: text.count) { characters in
        _ = sqlite3_bind_text(statement, index, characters, Int32(text.count), copied)
    }
}
