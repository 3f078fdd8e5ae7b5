import Facts
import Lexicon
import Testing

@Suite("The gazetteer finds names in a sentence")
struct GazetteerMatchTests {
    private let gazetteer: Gazetteer

    init() throws { gazetteer = try Gazetteer() }

    struct Case: Sendable, CustomTestStringConvertible {
        /// Words separated by spaces; what must be found between ⟦ ⟧.
        let text: String
        /// The ids of the first candidates, in text order.
        let ids: [String]

        init(_ text: String, _ ids: String...) {
            self.text = text
            self.ids = ids
        }

        var testDescription: String { text }
    }

    @Test(
        "names are found by their words, case and hyphens",
        arguments: [
            Case("⟦Pakistan⟧ 's army said", "country.PAK"),
            Case("⟦Pakistani⟧ and ⟦Indian⟧ troops", "country.PAK", "country.IND"),
            Case("the ⟦U.S.⟧ and ⟦US⟧ told us", "country.USA", "country.USA"),
            Case("⟦Iran⟧-backed groups", "country.IRN"),
            Case("⟦Guinea-Bissau⟧ is not ⟦Guinea⟧", "country.GNB", "country.GIN"),
            Case("⟦Guinea - Bissau⟧ again", "country.GNB"),
            Case("⟦Côte d'Ivoire⟧ , the ⟦Cote d’Ivoire⟧", "country.CIV", "country.CIV"),
            Case("the ⟦People 's Republic of China⟧", "country.CHN"),
            Case("the ⟦Kremlin⟧ and the ⟦White House⟧", "metonym.kremlin", "metonym.white-house"),
            Case("⟦PAKISTAN⟧ WARNS", "country.PAK"),
            Case("he ate turkey off china plates in a chad and polish way"),
            Case("⟦North Korean⟧ and ⟦South Korean⟧ officials", "country.PRK", "country.KOR"),
            Case("the ⟦Soviet Union⟧", "former-state.soviet-union"),
            Case("⟦al-Qaeda⟧ and ⟦Al-Qaeda⟧", "armed-group.al-qaeda", "armed-group.al-qaeda"),
            Case("⟦NATO⟧ , ⟦Nato⟧ and nato", "igo.nato", "igo.nato"),
            Case("⟦Xi Jinping⟧ and ⟦Xi⟧", "person.xi-jinping", "person.xi-jinping"),
            Case("⟦SHAPE⟧ . Shape of things", "igo.shape"),
            Case("the ⟦UN Security Council⟧ and the ⟦EU⟧", "igo.unsc", "igo.eu"),
            Case("⟦New York City⟧", "city.5128581"),
            Case("the ⟦Democratic Republic of the Congo⟧", "country.COD"),
        ])
    func names(_ example: Case) {
        let (text, marked) = MarkedText.parse(example.text)
        let words = MarkedText.words(of: text)
        let matches = gazetteer.matches(in: text, words: words)
        #expect(matches.map(\.span) == marked)
        #expect(matches.map { gazetteer.entry(at: $0.best.entry)?.id } == example.ids)
    }
}
