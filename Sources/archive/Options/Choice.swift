import Facts
import Query

/// Reads an option that takes one of a few words.
enum Choice {
    /// The raw value as it is to be written. Throws `UsageError` with what may have been meant.
    static func value<Value: RawRepresentable<String>>(
        _ text: String?, among values: [Value], called noun: String
    ) throws -> String? {
        guard let text else { return nil }
        let names = values.map(\.rawValue)
        if let exact = names.first(where: { $0.lowercased() == text.lowercased() }) { return exact }
        let near = Spelling.nearest(to: text, among: names)
        throw UsageError(
            "there is no \(noun) \"\(text)\"",
            fix: near.isEmpty
                ? "it is one of \(names.joined(separator: ", "))"
                : "did you mean \(Phrase.choice(near))?")
    }
}
