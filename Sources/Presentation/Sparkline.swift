/// A row of numbers as one line of small columns: `▁▂▅█`.
package enum Sparkline {
    /// One character a number, scaled to the largest; zero and below get the lowest step.
    package static func text(of values: [Double]) -> String {
        guard let largest = values.max(), largest > 0 else {
            return String(repeating: "▁", count: values.count)
        }
        return values.map { value in
            let step = Int((max(0, value) / largest * 7).rounded())
            return String(steps[step])
        }.joined()
    }

    private static let steps = Array("▁▂▃▄▅▆▇█")
}
