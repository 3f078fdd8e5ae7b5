import ArgumentParser
import Query

/// `archive doctor`.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Examine the archive: is it whole, what could not be dated or resolved.",
        discussion: "The exit status is 1 if anything is bad.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        _ = try output.answerFormat()
        let question = DoctorQuestion(program: ProgramVersion.number)
        let table = try archive.reader().read { try question.answer($0) }
        try AnswerPrinter(output, of: archive).print(table)
        if !DoctorQuestion.isHealthy(table) {
            throw ExitCode(ExitStatus.nothingOrSomeFailed.rawValue)
        }
    }
}
