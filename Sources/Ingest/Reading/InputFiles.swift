import Foundation

/// The files that the user named: folders are walked in the order of names, hidden ones left out.
package enum InputFiles {
    /// A file to read, or a name that leads to none.
    package enum Entry: Hashable, Sendable {
        case file(path: String, size: Int)
        case standardInput
        case missing(SkippedInput)
    }

    /// - Parameter excluded: paths to pass over in folders, as the archive itself.
    package static func entries(of names: [String], excluded: Set<String> = []) -> [Entry] {
        names.flatMap { name -> [Entry] in
            if name == "-" { return [.standardInput] }
            return entries(of: name, excluded: excluded, isNamed: true)
        }
    }

    private static func entries(of path: String, excluded: Set<String>, isNamed: Bool) -> [Entry] {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let reason = String(cString: strerror(errno)).lowercased()
            return [.missing(SkippedInput(name: path, reason: reason))]
        }
        let kind = status.st_mode & S_IFMT
        // A pipe that somebody names is read, as in `ingest <(fetch …)`; one that lies in a folder
        // may never end.
        if kind != S_IFREG, kind != S_IFDIR, !isNamed {
            return [.missing(SkippedInput(name: path, reason: "a pipe, socket or device"))]
        }
        guard kind == S_IFDIR else { return [.file(path: path, size: Int(status.st_size))] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            return [.missing(SkippedInput(name: path, reason: "this folder cannot be read"))]
        }
        let folder = path.hasSuffix("/") ? path : path + "/"
        let visible = names.filter { !$0.hasPrefix(".") && !excluded.contains(folder + $0) }
        // A link to a folder above would lead in circles.
        let found = visible.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .filter { !isFolderLink(folder + $0) }
            .flatMap { InputFiles.entries(of: folder + $0, excluded: excluded, isNamed: false) }
        if isNamed, found.isEmpty {
            return [.missing(SkippedInput(name: path, reason: "a folder without articles"))]
        }
        return found
    }

    private static func isFolderLink(_ path: String) -> Bool {
        var link = stat()
        var target = stat()
        guard lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK else { return false }
        return stat(path, &target) == 0 && target.st_mode & S_IFMT == S_IFDIR
    }
}
