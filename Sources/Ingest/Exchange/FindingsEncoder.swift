package import Facts

/// Writes what was found in an article as a line of NDJSON (the output of `archive extract`).
package struct FindingsEncoder: Sendable {
    /// What to write beyond the contract's own fields.
    package struct Layers: Sendable {
        /// Every word with lemma, part of speech and head.
        package var tokens = false
        /// Every predicate with the date it would get.
        package var predicates = false
        /// The article itself, and all that `archive load` needs to store it.
        package var text = false

        package init(tokens: Bool = false, predicates: Bool = false, text: Bool = false) {
            self.tokens = tokens
            self.predicates = predicates
            self.text = text
        }
    }

    private let layers: Layers

    package init(layers: Layers) {
        self.layers = layers
    }

    /// Appends the line, its end included.
    package func encode(
        _ findings: Findings, of article: ArticleLine, into json: inout JSONWriter
    ) {
        var line = LineEncoder(
            document: article.document, findings: findings, layers: layers, json: json)
        line.encode(identifier: article.identifier, extra: article.extra)
        json = line.json
    }

    /// Appends the line that stands for an article that could not be read.
    ///
    /// - Parameter line: its number in the input, from 1.
    package func encode(
        _ failure: ArticleLine.Failure, line: Int, into json: inout JSONWriter
    ) {
        json.beginObject()
        json.key("id")
        json.value(failure.id)
        json.key("line")
        json.number(line)
        json.key("error")
        json.string(failure.reason)
        json.endObject()
        json.endLine()
    }
}
