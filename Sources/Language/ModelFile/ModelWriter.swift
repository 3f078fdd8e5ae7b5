/// Lays out a model file.
struct ModelWriter {
    private var sections: [(section: ModelSection, bytes: [UInt8])] = []

    mutating func add<Number: FixedWidthInteger>(_ section: ModelSection, _ numbers: [Number]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * MemoryLayout<Number>.size)
        for number in numbers {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        sections.append((section, bytes))
    }

    /// The bytes of the file.
    func file(trainingChecksum: UInt64) -> [UInt8] {
        var table: [UInt64] = []
        var offset = ModelLayout.aligned(ModelLayout.headerLength + sections.count * 24)
        for (section, bytes) in sections {
            table += [UInt64(section.rawValue), UInt64(offset), UInt64(bytes.count)]
            offset = ModelLayout.aligned(offset + bytes.count)
        }
        var body = table.flatMap { Self.bytes($0) }
        for (_, bytes) in sections {
            body += [UInt8](
                repeating: 0,
                count: ModelLayout.aligned(body.count + ModelLayout.headerLength)
                    - ModelLayout.headerLength - body.count)
            body += bytes
        }
        body += [UInt8](repeating: 0, count: offset - ModelLayout.headerLength - body.count)
        let checksum = body.withUnsafeBytes { ModelLayout.checksum($0) }
        let counts = UInt64(sections.count) << 32 | UInt64(ModelLayout.version)
        let header: [UInt64] = [
            ModelLayout.magic, counts, checksum, trainingChecksum, UInt64(offset), 0, 0, 0,
        ]
        return header.flatMap { Self.bytes($0) } + body
    }

    private static func bytes(_ number: UInt64) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
