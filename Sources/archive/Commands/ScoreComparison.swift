/// Scores of now beside those of the last record.
struct ScoreComparison {
    private struct Score {
        let value: Double
        let goal: Double?
    }

    private let names: [String]
    private let now: [String: Score]
    private let before: [String: Score]

    /// Both texts have a line for each score: name, value and goal, apart by tabs.
    init(now: String, before: String) {
        let (names, current) = ScoreComparison.read(now)
        let (oldNames, recorded) = ScoreComparison.read(before)
        self.names = names + oldNames.filter { current[$0] == nil }
        self.now = current
        self.before = recorded
    }

    private static func read(_ text: String) -> ([String], [String: Score]) {
        var names: [String] = []
        var scores: [String: Score] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 2, let value = Double(fields[1]) else { continue }
            names.append(String(fields[0]))
            scores[String(fields[0])] = Score(
                value: value, goal: fields.count > 2 ? Double(fields[2]) : nil)
        }
        return (names, scores)
    }

    /// One line a score: name, value, record, change, goal and whether it is met.
    var table: String {
        let width = (names.map(\.count).max() ?? 0) + 2
        var lines = [row("", ["now", "record", "change", "goal"], width)]
        for name in names {
            let old = before[name]
            guard let score = now[name] else {
                lines.append(row(name, ["skipped", tenths(old?.value), "", ""], width))
                continue
            }
            let change = old.map { score.value - $0.value }
            lines.append(
                row(
                    name,
                    [
                        tenths(score.value), tenths(old?.value),
                        change.map { $0 > 0 ? "+" + tenths($0) : tenths($0) } ?? "",
                        goal(of: score),
                    ], width))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The table to keep: what was measured now, and the last record of what was not.
    var record: String {
        var text = "# Development scores as last recorded by `archive develop score --keep`.\n"
        for name in names {
            guard let score = now[name] ?? before[name] else { continue }
            text += "\(name)\t\(tenths(score.value))\t\(tenths(score.goal))\n"
        }
        return text
    }

    private func goal(of score: Score) -> String {
        guard let goal = score.goal else { return "" }
        let isMet = goal < 0 ? score.value <= -goal : score.value >= goal
        return (goal < 0 ? "<= " : "") + tenths(abs(goal)) + (isMet ? "" : "  short")
    }

    private func tenths(_ value: Double?) -> String {
        guard let value else { return "" }
        return "\((value * 10).rounded() / 10)"
    }

    private func row(_ name: String, _ cells: [String], _ width: Int) -> String {
        var line = name + String(repeating: " ", count: max(0, width - name.count))
        for cell in cells.dropLast() {
            line += String(repeating: " ", count: max(0, 9 - cell.count)) + cell
        }
        line += "   " + (cells.last ?? "")
        while line.last == " " { line.removeLast() }
        return line
    }
}
