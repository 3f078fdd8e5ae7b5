import Foundation
import Ingest

/// How far a run is: a line on the terminal that is written over, after half a second.
struct ProgressLine {
    private let isOn: Bool
    private let totalBytes: Int
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant
    private var isShown = false

    init(entries: [InputFiles.Entry], isOn: Bool) {
        self.isOn = isOn
        self.last = start
        var total = 0
        for case .file(_, let size) in entries { total += size }
        self.totalBytes = entries.contains(.standardInput) ? 0 : total
    }

    mutating func show(_ progress: IngestRun.Progress) {
        let now = ContinuousClock.now
        guard isOn, now - start > .milliseconds(500), now - last > .milliseconds(100) else {
            return
        }
        last = now
        let seconds = (now - start) / .seconds(1)
        var text = "\(progress.documents) articles, \(Int(Double(progress.documents) / seconds))/s"
        if totalBytes > 0, progress.bytesRead > 0 {
            let share = min(1, Double(progress.bytesRead) / Double(totalBytes))
            text += ", \(Int(share * 100)) %, \(Int(seconds / share - seconds)) s left"
        }
        write("\r\u{1B}[2K" + text)
        isShown = true
    }

    /// Removes the line.
    mutating func clear() {
        if isShown { write("\r\u{1B}[2K") }
        isShown = false
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
