internal import Facts
package import Language

/// How the names found compare with the marks of a treebank: exact phrases with their type.
package struct NameScore: Sendable {
    package private(set) var right = 0
    package private(set) var given = 0
    package private(set) var wanted = 0

    package init() {}

    /// The share of what was found that is right, and of what is right that was found.
    package var precision: Double { given == 0 ? 0 : Double(right) / Double(given) }
    package var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
    /// Their harmonic mean, in per cent.
    package var f1: Double {
        let sum = precision + recall
        return sum == 0 ? 0 : 200 * precision * recall / sum
    }

    /// The counts and the figures with one digit behind the point.
    package var summary: String {
        func figure(_ value: Double) -> Double { (value * 10).rounded() / 10 }
        return "\(right) right of \(given) found and \(wanted) marked, "
            + "P \(figure(100 * precision)), R \(figure(100 * recall)), F1 \(figure(f1))"
    }

    /// Counts a document. `report` is told each name that only one side has.
    ///
    /// Only marks that a proper noun heads are names, by the treebank's own tags and trees; a
    /// possessive 's at the end counts on neither side.
    package mutating func add(
        _ names: [NamedPhrase], of parsed: ParsedDocument, against gold: EntityDocument,
        report: (String) -> Void = { _ in }
    ) {
        var marked: Set<Name> = []
        for mark in gold.marks {
            let tokens = gold.parsed.sentences[mark.sentence].tokens
            guard let type = NamedPhrase.NamedType(rawValue: mark.type),
                let head = mark.head(in: tokens), tokens[head].upos == .propn
            else { continue }
            marked.insert(
                Name(
                    sentence: mark.sentence, tokens: mark.withoutPossessive(in: tokens), type: type)
            )
        }
        let found = Set(names.map { Name(sentence: $0.sentence, tokens: $0.tokens, type: $0.type) })
        right += marked.intersection(found).count
        given += found.count
        wanted += marked.count
        for name in marked.subtracting(found).sorted() {
            report("missed\t\(gold.name)\t\(describe(name, parsed))")
        }
        for name in found.subtracting(marked).sorted() {
            report("extra\t\(gold.name)\t\(describe(name, parsed))")
        }
    }

    private func describe(_ name: Name, _ parsed: ParsedDocument) -> String {
        let tokens = parsed.sentences[name.sentence].tokens
        let span = tokens[name.tokens.lowerBound].span.union(
            tokens[name.tokens.upperBound - 1].span)
        return "\(name.sentence)\t\(name.type.rawValue)\t\(parsed.words(at: span))"
    }

    private struct Name: Hashable, Comparable {
        let sentence: Int
        let tokens: Range<Int>
        let type: NamedPhrase.NamedType

        static func < (left: Name, right: Name) -> Bool {
            (left.sentence, left.tokens.lowerBound, left.tokens.upperBound, left.type.rawValue)
                < (
                    right.sentence, right.tokens.lowerBound, right.tokens.upperBound,
                    right.type.rawValue
                )
        }
    }
}
