import Foundation
import Glibc

/// The built program, run as a user runs it.
package struct ArchiveProgram: Sendable {
    /// What a run left behind.
    package struct Outcome: Sendable {
        package let status: Int32
        package let output: String
        package let errors: String
    }

    /// Arguments to add to every run, as `["--db", path]`.
    package var environment: [String: String]

    /// Whether the program runs as somebody who is not the superuser, who may write everywhere.
    private let isUnprivileged: Bool

    package init(environment: [String: String] = [:], isUnprivileged: Bool = false) {
        self.environment = environment
        self.isUnprivileged = isUnprivileged
    }

    /// Whether `isUnprivileged` can be had: one is not the superuser, or may become another.
    package static let canBeUnprivileged =
        geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv)

    private static let setpriv = "/usr/bin/setpriv"

    /// The program where everybody may reach it: the products may lie in the superuser's home.
    private static let publicExecutable: URL = {
        let link = FileManager.default.temporaryDirectory
            .appendingPathComponent("archive-program-\(getpid())")
        // Where a link cannot be made, as to another file system, it is copied.
        if Glibc.link(executable.path, link.path) != 0 {
            try? FileManager.default.copyItem(at: executable, to: link)
        }
        atexit { unlink(publicExecutable.path) }
        return link
    }()

    /// The folder of the built products: where the test bundle lies.
    package static let productsFolder: URL = {
        let executable = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return executable.deletingLastPathComponent()
    }()

    /// The executable `archive`.
    package static let executable = productsFolder.appendingPathComponent("archive")

    /// A process with its streams unset and the surroundings of a test: no colours, no ARCHIVE_DB.
    package func process(_ arguments: [String], in folder: URL? = nil) -> Process {
        let process = Process()
        process.executableURL = ArchiveProgram.executable
        process.arguments = arguments
        if isUnprivileged, geteuid() == 0 {
            process.executableURL = URL(fileURLWithPath: ArchiveProgram.setpriv)
            let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]
            process.arguments = nobody + [ArchiveProgram.publicExecutable.path] + arguments
        }
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["ARCHIVE_DB"] = nil
        environment["NO_COLOR"] = "1"
        environment.merge(self.environment) { $1 }
        process.environment = environment
        return process
    }

    /// Runs to the end and returns what was written.
    package func run(
        _ arguments: [String], input: Data = Data(), in folder: URL? = nil
    ) throws -> Outcome {
        let files = try Scratch()
        let inputFile = try files.write(input, as: "input")
        let output = files.url("output")
        let errors = files.url("errors")
        for file in [output, errors] {
            try Data().write(to: file)
        }
        let process = process(arguments, in: folder)
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// The same with text as input.
    package func run(_ arguments: String..., input: String = "", in folder: URL? = nil) throws
        -> Outcome
    {
        try run(arguments, input: Data(input.utf8), in: folder)
    }
}
