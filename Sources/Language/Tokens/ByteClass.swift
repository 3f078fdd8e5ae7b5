/// What kind of character a byte, or the sequence it leads, stands for.
struct ByteClass: OptionSet, Sendable {
    let rawValue: UInt8

    static let lower = ByteClass(rawValue: 1)
    static let upper = ByteClass(rawValue: 2)
    static let digit = ByteClass(rawValue: 4)
    static let mark = ByteClass(rawValue: 8)
    /// 0x80 and above: part of a longer sequence, or not UTF-8 at all.
    static let high = ByteClass(rawValue: 16)
    /// White space and control characters, NUL among them.
    static let space = ByteClass(rawValue: 32)

    static let letter: ByteClass = [.lower, .upper]

    /// The classes of the 256 bytes.
    static let table: InlineArray<256, ByteClass> = {
        var table = InlineArray<256, ByteClass>(repeating: .mark)
        for byte in 0..<256 {
            switch byte {
            case 0...0x20, 0x7F: table[byte] = .space
            case 0x30...0x39: table[byte] = .digit
            case 0x41...0x5A: table[byte] = .upper
            case 0x61...0x7A: table[byte] = .lower
            case 0x80...0xFF: table[byte] = .high
            default: break
            }
        }
        return table
    }()
}
