import CEmbeddedFiles

/// A file that was compiled into the program.
package struct EmbeddedFile: Sendable {
    /// Name without folders, as `cameo.tsv`.
    package let name: String
    /// Its bytes, in memory that lives as long as the program.
    package nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

    /// The tables of `Lexicon/Data`, by name.
    package static func lexicon(named name: String) -> EmbeddedFile? {
        find(name, in: embedded_lexicon())
    }

    /// The model files of `Language/Model`, by name.
    package static func model(named name: String) -> EmbeddedFile? {
        find(name, in: embedded_models())
    }

    private static func find(_ name: String, in table: embedded_file_table) -> EmbeddedFile? {
        for index in 0..<table.count {
            let file = table.files[index]
            guard String(cString: file.name) == name else { continue }
            return EmbeddedFile(
                name: name, bytes: UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
        return nil
    }
}
