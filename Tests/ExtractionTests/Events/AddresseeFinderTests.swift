import Extraction
import Facts
import Testing

/// Whom an act is done to that does not say so.
@Suite("Addressee finder")
struct AddresseeFinderTests {
    private static let extractor = Result { try Extractor() }

    private func codings(_ text: String) throws -> [String] {
        let document = Document(id: "text", text: Array(text.utf8))
        return try Self.extractor.get().findings(in: document).events.map(EventCoding.coding)
    }

    @Test(
        "the only other country of a sentence is the one it is done to",
        arguments: [
            ("Beijing dropped the duties on Australian barley.", "CONCEDE CHN>AUS"),
            ("The European Union, Togo's largest donor, suspended all payments.", "SANCTION ->TGO"),
        ])
    func onlyOtherCountry(_ text: String, _ expected: String) throws {
        #expect(try codings(text).contains(expected))
    }

    @Test("what foreign states do in an account of one country, they do to it")
    func homeOfTheAccount() throws {
        let text = """
            Police in Togo arrested ten protesters in the capital on Monday. The government of Togo \
            banned all rallies. Togolese lawyers went to court. The president of Togo spoke on \
            television. Sweden condemned the violence.
            """
        #expect(try codings(text).last == "ACCUSE SWE>TGO")
    }

    @Test("a refusal goes to those who asked")
    func refusalAnswersARequest() throws {
        let text = """
            Bishops in Kenya urged the Kenyan president to free the prisoners. The president \
            refused.
            """
        let events = try Self.extractor.get().findings(
            in: Document(id: "text", text: Array(text.utf8))
        ).events
        let refusal = try #require(events.last)
        #expect(refusal.type == .reject)
        #expect(refusal.targets.first?.sector == .religious)
    }

    @Test("what the object points back to is aimed at whoever did it")
    func objectPointsBack() throws {
        let text = """
            Bishops in Kenya accused the Kenyan police of torture on Monday. Lawmakers met in the \
            capital. The Kenyan interior minister rejected the accusation.
            """
        let events = try Self.extractor.get().findings(
            in: Document(id: "text", text: Array(text.utf8))
        ).events
        let refusal = try #require(events.last)
        #expect(refusal.type == .reject)
        #expect(refusal.targets.first?.sector == .religious)
    }

    @Test("a bare body that another state deals with is at home where the text is")
    func bareBodyIsAtHome() throws {
        let text = """
            HONIARA, Solomon Islands (AP) _ Police in Honiara arrested ten people for looting on \
            Monday. The curfew was lifted. China thanked the officers.
            """
        #expect(try codings(text).last == "SUPPORT CHN>SLB")
    }

    @Test("whoever is detained after a protest without saying by whom is let in")
    func victimsOfUnrest() throws {
        let text = """
            Thousands of Kenyans marched against the government of Kenya in Nairobi on Monday. At \
            least eight were detained.
            """
        #expect(try codings(text).last == "COERCE ->KEN")
    }
}
