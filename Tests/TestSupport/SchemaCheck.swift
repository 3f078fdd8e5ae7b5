import Foundation

/// Holds objects against the JSON schema of the answers, as far as that uses JSON Schema: required,
/// additionalProperties, type.
package struct SchemaCheck {
    private let definitions: [String: [String: Any]]

    /// Throws if the text is no schema with definitions.
    package init(_ text: String) throws {
        let schema = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        guard let definitions = schema?["$defs"] as? [String: [String: Any]] else {
            throw MalformedText(reason: "a schema without $defs")
        }
        self.definitions = definitions
    }

    /// The names of an answer's fields, in order; empty if the schema does not know it.
    package func fields(of name: String) -> [String] {
        definitions[name]?["required"] as? [String] ?? []
    }

    /// What is wrong with an object that should be a row of an answer.
    package func faults(of object: [String: Any], against name: String) -> [String] {
        guard let definition = definitions[name] else { return ["no definition of \(name)"] }
        let properties = definition["properties"] as? [String: [String: Any]] ?? [:]
        var faults = fields(of: name).filter { object[$0] == nil }.map { "\($0) is missing" }
        for (key, value) in object {
            guard let types = properties[key]?["type"] as? [String] else {
                faults.append("\(key) is not foreseen")
                continue
            }
            if !types.contains(where: { Self.isOf($0, value) }) {
                faults.append("\(key) is no \(types)")
            }
        }
        return faults
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "integer":
            (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "number": value is NSNumber
        default: false
        }
    }
}
