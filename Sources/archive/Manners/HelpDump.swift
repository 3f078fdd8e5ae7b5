/// The help texts as the argument parser dumps them (its tool info, version 0).
struct HelpDump: Decodable {
    struct Command: Decodable {
        let commandName: String
        let shouldDisplay: Bool?
        let abstract: String?
        let discussion: String?
        let subcommands: [Command]?
        let arguments: [Argument]?
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String

            var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
        }

        let kind: String
        let shouldDisplay: Bool?
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let defaultValue: String?

        /// `-q, --quiet`, `--limit <limit>`, `<name>`.
        var term: String {
            let names = (names ?? []).map(\.text).joined(separator: ", ")
            switch kind {
            case "positional": return "<\(valueName ?? "")>"
            case "flag": return names
            default: return "\(names) <\(valueName ?? "")>"
            }
        }

        /// The term in the line that shows how to call.
        var synopsis: String {
            let word = term.split(separator: ", ").last.map(String.init) ?? term
            let repeated = isRepeating ? "\(word) …" : word
            return isOptional ? "[\(repeated)]" : repeated
        }

        var text: String {
            let standard = defaultValue.map { " (without it: \($0))" } ?? ""
            return (abstract ?? "") + standard
        }
    }

    let command: Command
}
