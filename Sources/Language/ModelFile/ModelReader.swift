internal import Lexicon

/// Finds the sections of a model file, which stay where they are.
struct ModelReader {
    private let name: String
    private let bytes: UnsafeRawBufferPointer
    private var places: [UInt32: Range<Int>] = [:]
    /// The checksum in the header, and that of the training text.
    let checksum: UInt64
    let trainingChecksum: UInt64

    /// Reads the header and the table of sections; the whole file only to check it.
    init(
        _ bytes: UnsafeRawBufferPointer, name: String, checks: Bool
    ) throws(ModelError) {
        self.bytes = bytes
        self.name = name
        guard bytes.count >= ModelLayout.headerLength,
            Self.number(bytes, at: 0) == ModelLayout.magic
        else { throw .foreign(name: name) }
        let counts = Self.number(bytes, at: 8)
        let version = UInt32(truncatingIfNeeded: counts)
        guard version == ModelLayout.version else {
            throw .otherVersion(name: name, found: version, wanted: ModelLayout.version)
        }
        checksum = Self.number(bytes, at: 16)
        trainingChecksum = Self.number(bytes, at: 24)
        guard Self.number(bytes, at: 32) == UInt64(bytes.count) else {
            throw .damaged(name: name, detail: "its length is not the one it states")
        }
        if checks {
            let body = UnsafeRawBufferPointer(rebasing: bytes[ModelLayout.headerLength...])
            guard ModelLayout.checksum(body) == checksum else {
                throw .damaged(name: name, detail: "its checksum does not match")
            }
        }
        try readTable(count: Int(counts >> 32))
    }

    /// What a reading makes of a model compiled into the program.
    ///
    /// Compiled in, hence not damaged: comparing the checksum would cost the start 3 ms.
    static func embedded<Model>(
        _ name: String,
        reading: (UnsafeRawBufferPointer, String, Bool) throws(ModelError) -> Model
    ) -> Result<Model, ModelError> {
        guard let file = EmbeddedFile.model(named: name) else {
            return .failure(.missing(name: name))
        }
        return Result { () throws(ModelError) in
            try reading(UnsafeRawBufferPointer(file.bytes), name, false)
        }
    }

    private mutating func readTable(count: Int) throws(ModelError) {
        guard count <= 64, bytes.count >= ModelLayout.headerLength + count * 24 else {
            throw .damaged(name: name, detail: "its table of sections is cut off")
        }
        for index in 0..<count {
            let at = ModelLayout.headerLength + index * 24
            let offset = Self.number(bytes, at: at + 8)
            let length = Self.number(bytes, at: at + 16)
            guard offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset,
                offset % UInt64(ModelLayout.alignment) == 0
            else { throw .damaged(name: name, detail: "a section lies outside the file") }
            let section = UInt32(truncatingIfNeeded: Self.number(bytes, at: at))
            places[section] = Int(offset)..<Int(offset + length)
        }
    }

    /// The numbers of a section, in place.
    func numbers<Number: FixedWidthInteger>(
        _ section: ModelSection, as type: Number.Type
    ) throws(ModelError) -> UnsafeBufferPointer<Number> {
        guard let place = places[section.rawValue] else {
            throw .damaged(name: name, detail: "section \(section) is missing")
        }
        let part = UnsafeRawBufferPointer(rebasing: bytes[place])
        guard part.count % MemoryLayout<Number>.size == 0,
            Int(bitPattern: part.baseAddress) % MemoryLayout<Number>.alignment == 0
        else { throw .damaged(name: name, detail: "section \(section) is not aligned") }
        return part.assumingMemoryBound(to: Number.self)
    }

    /// An error about this file.
    func damage(_ detail: String) -> ModelError { .damaged(name: name, detail: detail) }

    /// A hash table of words, whose size must be a power of two.
    func wordTable(_ section: ModelSection) throws(ModelError) -> UnsafeBufferPointer<UInt64> {
        let slots = try numbers(section, as: UInt64.self)
        guard slots.count > 0, slots.count & (slots.count - 1) == 0 else {
            throw .damaged(name: name, detail: "section \(section) has no power of two slots")
        }
        return slots
    }

    /// A hash table of features and the weights they point to, laid out anew for speed.
    func weights(
        _ blockSection: ModelSection, _ entrySection: ModelSection
    ) throws(ModelError) -> SparseWeights {
        let blocks = try numbers(blockSection, as: UInt64.self)
        let entries = try numbers(entrySection, as: UInt16.self)
        guard !blocks.isEmpty, blocks.count % SparseWeights.wordsInBlock == 0 else {
            throw damage("section \(blockSection) holds no whole blocks")
        }
        return WeightUnpacker.unpack(blocks: blocks, entries: entries)
    }

    private static func number(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
