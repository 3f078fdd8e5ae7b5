import Query

/// A JSON Schema (2020-12) of what `--format json` writes, made from the columns of the answers.
package enum AnswerSchema {
    /// The answers by the names of their commands, in the order of the help.
    package static let answers: [(name: String, columns: [AnswerColumn])] =
        [
            ("timeline", TimelineQuestion.columns), ("actors", ActorsQuestion.columns),
            ("actor", ActorQuestion.columns), ("dyad", DyadQuestion.columns),
            ("relations", RelationsQuestion.columns), ("events", TimelineQuestion.columns),
            ("search", SearchQuestion.columns), ("show", ShowQuestion.columns),
        ]
        + StatsQuestion.Measure.allCases.map {
            ("stats-\($0.rawValue)", StatsQuestion.columns(of: $0))
        } + [
            ("export-dyads", DyadsQuestion.columns), ("schema", SchemaQuestion.columns),
            ("doctor", DoctorQuestion.columns),
        ]

    /// The schema: `#/$defs/timeline` is one object of the array that `timeline` writes.
    package static var text: String {
        let json = JSONText()
        let definitions = answers.map { answer in
            let fields = answer.columns.map { column in
                let name = json.quoted(column.name)
                let meaning = json.quoted(column.meaning)
                return
                    "        \(name): {\"type\": \(type(of: column)), \"description\": \(meaning)}"
            }
            let names = answer.columns.map { json.quoted($0.name) }
            return """
                    \(json.quoted(answer.name)): {
                      "type": "object",
                      "properties": {
                \(fields.joined(separator: ",\n"))
                      },
                      "required": [\(names.joined(separator: ", "))],
                      "additionalProperties": false
                    }
                """
        }
        let choices = answers.map {
            "    {\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/\($0.name)\"}}"
        }
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Answers of archive, as --format json writes them",
              "anyOf": [
            \(choices.joined(separator: ",\n"))
              ],
              "$defs": {
            \(definitions.joined(separator: ",\n"))
              }
            }

            """
    }

    /// Every field may be null: what is not known is not left out.
    private static func type(of column: AnswerColumn) -> String {
        switch column.kind {
        case .integer: "[\"integer\", \"null\"]"
        case .real: "[\"number\", \"null\"]"
        case .text, .date: "[\"string\", \"null\"]"
        }
    }
}
