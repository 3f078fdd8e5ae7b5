import Facts

/// The kinds of event that pass: PLOVER types, quad classes, CAMEO codes; any of them will do.
package struct EventTypes: Hashable, Sendable {
    package var types: [PLOVERType] = []
    package var quadClasses: [QuadClass] = []
    /// CAMEO codes; a code stands for all that begin with it.
    package var codes: [String] = []

    package init() {}

    /// Reads `consult`, `verbal-conf`, `04`, several separated by commas.
    ///
    /// Throws `QueryError.unknownType` with what may have been meant.
    package init(texts: [String]) throws(QueryError) {
        for text in texts.flatMap({ $0.split(separator: ",") }).map(String.init) {
            let word = text.split(separator: " ").joined(separator: " ")
            if let type = PLOVERType(rawValue: word.uppercased()) {
                types.append(type)
            } else if let quad = QuadClass(rawValue: word.lowercased()) {
                quadClasses.append(quad)
            } else if (2...4).contains(word.utf8.count),
                word.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            {
                codes.append(word)
            } else {
                let names =
                    PLOVERType.allCases.map(\.rawValue) + QuadClass.allCases.map(\.rawValue)
                throw .unknownType(
                    text: word, suggestions: Spelling.nearest(to: word, among: names))
            }
        }
    }

    package var isEmpty: Bool { types.isEmpty && quadClasses.isEmpty && codes.isEmpty }
}
