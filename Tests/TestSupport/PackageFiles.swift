import Foundation

/// The files of the package that the tests look at.
package enum PackageFiles {
    /// The folder that holds Package.swift.
    package static let root: URL = {
        var folder = URL(filePath: #filePath)
        repeat {
            folder.deleteLastPathComponent()
        } while !FileManager.default.fileExists(
            atPath: folder.appending(path: "Package.swift").path)
        return folder
    }()

    /// The folder of corpora and scorers beside the package; `nil` where it is absent.
    package static var shared: URL? {
        let folder = root.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: folder.appending(path: "eval").path)
            ? folder : nil
    }

    /// Every file below a folder of the package, as paths relative to that folder, sorted.
    package static func paths(below folder: String, ending: String = "") -> [String] {
        let start = root.appending(path: folder)
        let all = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String }
        return (all ?? []).filter { path in
            var isFolder: ObjCBool = false
            let full = start.appending(path: path).path
            return path.hasSuffix(ending)
                && FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    /// The text of a file given by its path from the root.
    package static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
