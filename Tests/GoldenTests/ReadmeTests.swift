import Foundation
import TestSupport
import Testing

/// Every command that the README shows is run, in order, in one folder that holds the samples.
@Suite("the README")
struct ReadmeTests {
    @Test("every command of the README works")
    func commandsWork() throws {
        let commands = try shellCommands(of: PackageFiles.text(of: "README.md"))
        try #require(commands.count >= 8)
        let scratch = try Scratch()
        try FileManager.default.copyItem(
            at: PackageFiles.root.appending(path: "samples"), to: scratch.url("samples"))
        for command in commands {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/bash")
            process.arguments = ["-c", command]
            process.currentDirectoryURL = scratch.folder
            var environment = ProcessInfo.processInfo.environment
            let path = environment["PATH"] ?? "/usr/bin:/bin"
            environment["PATH"] = "\(ArchiveProgram.productsFolder.path):\(path)"
            environment["ARCHIVE_DB"] = nil
            process.environment = environment
            let output = scratch.url("output")
            try Data().write(to: output)
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(command)")
            #expect(
                try Data(contentsOf: output).isEmpty == command.contains("ingest"), "\(command)")
        }
    }

    /// The lines inside ```sh fences.
    private func shellCommands(of text: String) -> [String] {
        var commands: [String] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```sh"
            } else if isInside, !line.isEmpty {
                commands.append(String(line))
            }
        }
        return commands
    }
}
