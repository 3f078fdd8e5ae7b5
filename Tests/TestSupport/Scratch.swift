import Foundation

/// A folder for one test, removed when the test is over.
package final class Scratch: Sendable {
    package let folder: URL

    package init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("archive-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        // A folder that cannot be removed is the system's to clean.
        try? FileManager.default.removeItem(at: folder)
    }

    package func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

    package func path(_ name: String) -> String { url(name).path }

    /// Writes a file, making its folders.
    @discardableResult
    package func write(_ data: Data, as name: String) throws -> URL {
        let file = url(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return file
    }

    @discardableResult
    package func write(_ text: String, as name: String) throws -> URL {
        try write(Data(text.utf8), as: name)
    }
}
