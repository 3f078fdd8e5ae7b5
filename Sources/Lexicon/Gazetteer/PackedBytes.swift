/// Reads numbers and texts out of bytes that live as long as the program.
struct PackedBytes: Sendable {
    private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = UnsafeRawBufferPointer(bytes) }

    var count: Int { bytes.count }

    @inline(__always)
    func byte(at offset: Int) -> UInt8 { bytes[offset] }

    @inline(__always)
    func uint16(at offset: Int) -> UInt16 {
        UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
    }

    @inline(__always)
    func uint32(at offset: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    func uint64(at offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    func int32(at offset: Int) -> Int32 { Int32(bitPattern: uint32(at: offset)) }

    /// A text with its length before it.
    func text(at offset: Int) -> String {
        let length = Int(uint16(at: offset))
        let letters = UnsafeRawBufferPointer(rebasing: bytes[offset + 2..<offset + 2 + length])
        return String(decoding: letters, as: UTF8.self)
    }

    /// A code of three letters; `nil` where there are zeros.
    func code(at offset: Int) -> String? {
        guard bytes[offset] != 0 else { return nil }
        let letters = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + 3])
        return String(decoding: letters, as: UTF8.self)
    }

    func slice(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }
}
