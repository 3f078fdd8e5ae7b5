import Facts
import Language
import Testing

@Suite("lemmas")
struct LemmaTests {
    @Test(
        "a lemma is found by its hash and spelt from form and tag",
        arguments: [
            ("The rebels ⟦went⟧ home.", "go"),
            ("Twelve ⟦soldiers⟧ died.", "soldier"),
            ("They ⟦were⟧ killed.", "be"),
            ("He did⟦n't⟧ come.", "not"),
            ("He did⟦n’t⟧ come.", "not"),
            ("The ⟦men⟧ fled.", "man"),
            ("The ministers ⟦condemned⟧ it.", "condemn"),
            ("She is ⟦meeting⟧ him.", "meet"),
            ("Talks in ⟦Paris⟧ failed.", "Paris"),
            ("Several ⟦countries⟧ agreed.", "country"),
            ("They ⟦signed⟧ a treaty.", "sign"),
            ("The army ⟦denies⟧ it.", "deny"),
        ])
    func lemma(_ marked: String, expected: String) throws {
        let before = marked.prefix { $0 != "⟦" }
        let text = Array(marked.filter { $0 != "⟦" && $0 != "⟧" }.utf8)
        let document = try Analyzer().parse(text)
        let tokens = document.sentences.flatMap { Array($0.tokens) }
        let token = try #require(
            tokens.first { Int($0.span.start) == before.utf8.count })
        #expect(document.lemma(token) == expected)
        #expect(token.lemmaHash == WordHash.of(expected))
    }
}
