/// A command line in its plain form: words, `--name` and `--name value`, nothing else.
///
/// The argument parser asks the runtime so many questions about types that it takes longer than
/// most answers. A command takes from a plain line what it knows; whatever is left over, twice,
/// abbreviated or wrong makes the line not plain, and then the parser reads it from the start, so
/// that every message is its own.
struct PlainLine {
    private var rest: [String]
    private var isPlain = true

    init(_ arguments: [String]) {
        rest = arguments
    }

    /// Whether `--name` is given, or its letter.
    mutating func flag(_ name: String, letter: Character? = nil) -> Bool {
        let forms = ["--\(name)"] + (letter.map { ["-\($0)"] } ?? [])
        guard let index = rest.firstIndex(where: forms.contains) else { return false }
        rest.remove(at: index)
        return true
    }

    /// The value of `--name value`.
    mutating func option(_ name: String) -> String? {
        guard let index = rest.firstIndex(of: "--\(name)") else { return nil }
        guard index + 1 < rest.count else {
            isPlain = false
            return nil
        }
        let value = rest[index + 1]
        rest.removeSubrange(index...index + 1)
        // The parser decides what a dash may begin.
        if value.hasPrefix("-") { isPlain = false }
        return value
    }

    /// The values of an option that may be given again.
    mutating func options(_ name: String) -> [String] {
        var values: [String] = []
        while let value = option(name) { values.append(value) }
        return values
    }

    /// The value of an option that is no text.
    mutating func option<Value>(_ name: String, _ read: (String) -> Value?) -> Value? {
        guard let text = option(name) else { return nil }
        let value = read(text)
        if value == nil { isPlain = false }
        return value
    }

    /// All words, after the options were taken; `nil` if the line is not plain, or there are not
    /// that many.
    func words(_ counts: ClosedRange<Int>) -> [String]? {
        guard isPlain, counts.contains(rest.count) else { return nil }
        return rest.contains { $0.hasPrefix("-") } ? nil : rest
    }
}
