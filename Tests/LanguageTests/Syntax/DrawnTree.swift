import Facts
import Language

/// A sentence with its tree, drawn as text: one word a line with form, lemma, UPOS, XPOS, number of
/// the head (from 1; 0 for the root) and relation.
struct DrawnTree {
    let document: ParsedDocument
    var sentence: ParsedSentence { document.sentences[0] }

    init(_ drawing: String) {
        var text: [UInt8] = []
        var tokens = ContiguousArray<Token>()
        for line in drawing.split(separator: "\n") {
            let fields = line.split(separator: " ")
            let start = text.count
            text += Array(fields[0].utf8)
            tokens.append(
                Token(
                    span: TextSpan(start, text.count), formHash: FormHash.of(String(fields[0])),
                    lemmaHash: FormHash.of(String(fields[1])), upos: UPOS(name: String(fields[2]))!,
                    xpos: XPOS(name: String(fields[3]))!, hasSpaceAfter: true,
                    head: Int32(fields[4])! - 1,
                    relation: DependencyRelation(name: String(fields[5]))!))
            text.append(UInt8(ascii: " "))
        }
        let span = TextSpan(0, text.count - 1)
        document = ParsedDocument(
            text: text, sentences: [ParsedSentence(span: span, tokens: tokens)],
            lemmas: LemmaSpeller())
    }

    func form(_ token: Int) -> String { document.form(sentence.tokens[token]) }

    /// The index of the first token with the form.
    func index(_ form: String) -> Int {
        sentence.tokens.indices.first { self.form($0) == form }!
    }

    func reader() throws -> ClauseReader { ClauseReader(sentence, words: try SyntaxWords()) }

    /// A clause as one line: `subjects > verb > objects | recipients | preposition noun, …`.
    func drawClause(of form: String) throws -> String {
        let clause = try reader().clause(of: index(form))
        func names(_ arguments: [ClauseArgument]) -> String {
            arguments.map { self.form($0.token) }.joined(separator: "+")
        }
        var parts = [names(clause.subjects), form, names(clause.objects)]
        parts = [parts.joined(separator: " > ")]
        if !clause.recipients.isEmpty { parts.append("to " + names(clause.recipients)) }
        for oblique in clause.obliques {
            let preposition =
                oblique.prepositionToken < 0 ? "-" : self.form(oblique.prepositionToken)
            parts.append(preposition + " " + self.form(oblique.token))
        }
        return parts.joined(separator: " | ")
    }
}
