import Facts
import Foundation
import Ingest

/// Tells what an ingest did: one line, what is missing, and what one may do next.
struct IngestReport {
    let path: String
    let isDryRun: Bool
    let isVerbose: Bool

    func show(_ summary: IngestSummary, asJSON: Bool, quiet: Bool) throws {
        if isVerbose {
            for skipped in summary.skipped {
                StandardStreams.say("skipped \(skipped.name): \(skipped.reason)")
            }
        }
        if asJSON { try StandardStreams.write(json(summary)) }
        guard !quiet, !asJSON else { return }
        StandardStreams.say((isDryRun ? "would be: " : "") + summary.line)
        if summary.isInterrupted {
            StandardStreams.say("stopped; the same command goes on from here")
            return
        }
        if !isDryRun { sayWhatNext(summary) }
    }

    private func sayWhatNext(_ summary: IngestSummary) {
        let option = path == "./archive.db" ? "" : " --db \(path)"
        if summary.undated > 0, let id = summary.undatedExample {
            let which =
                summary.undated == 1
                ? "1 document has no date" : "\(summary.undated) documents have no date"
            StandardStreams.say(
                "\(which), so that \"Friday\" stays open: ingest again with --published DATE,"
                    + " or archive redate \(id) DATE\(option)")
        }
        if summary.added > 0 { StandardStreams.say("next: archive timeline\(option)") }
    }

    private func json(_ summary: IngestSummary) -> String {
        var json = JSONWriter()
        json.beginObject()
        let numbers: [(String, Int)] = [
            ("documents", summary.documents), ("added", summary.added),
            ("already_present", summary.present), ("dated", summary.dated),
            ("events", summary.events), ("actors", summary.actors), ("undated", summary.undated),
        ]
        for (key, number) in numbers {
            json.key(key)
            json.number(number)
        }
        json.key("first_date")
        json.string(summary.firstDay?.iso)
        json.key("last_date")
        json.string(summary.lastDay?.iso)
        json.key("interrupted")
        json.bool(summary.isInterrupted)
        json.key("skipped")
        json.beginArray()
        for skipped in summary.skipped {
            json.beginObject()
            json.key("name")
            json.string(skipped.name)
            json.key("reason")
            json.string(skipped.reason)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
