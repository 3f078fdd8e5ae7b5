import Extraction
import Facts
import Testing

/// Where acts take place.
@Suite("Event placer")
struct EventPlacerTests {
    private static let extractor = Result { try Extractor() }

    private func places(_ text: String) throws -> [String] {
        let document = Document(id: "text", text: Array(text.utf8))
        return try Self.extractor.get().findings(in: document).events.map { event in
            "\(event.type.rawValue) \(event.place?.name ?? "-") \(event.place?.country?.code ?? "-")"
        }
    }

    @Test(
        "a place before the whole clause holds for all of it",
        arguments: [
            (
                "In Lima, the president of Peru condemned the attack on Colombia.",
                "ACCUSE Lima PER"
            ),
            (
                "Speaking in Berlin, the German chancellor thanked Japan.",
                "SUPPORT Berlin DEU"
            ),
        ])
    func frontedPlace(_ text: String, _ expected: String) throws {
        #expect(try places(text).contains(expected))
    }

    @Test("whom one speaks to is not where one speaks")
    func addresseeIsNoPlace() throws {
        #expect(try places("China called on Japan to free the crew.") == ["REQUEST - -"])
    }

    @Test("who leaders are is not where they sign")
    func possessorIsNoPlace() throws {
        let found = try places("The presidents of Ukraine and Russia signed a treaty in Minsk.")
        #expect(found == ["SUPPORT Minsk BLR"])
    }

    @Test("a nationality beside a word for a place tells the country")
    func nationalityOfAPlace() throws {
        let found = try places("Gunmen attacked soldiers in the Kenyan capital.")
        #expect(found.first?.hasSuffix("KEN") == true)
    }

    @Test("an account stays where it is until told otherwise")
    func accountStays() throws {
        let text = """
            Rebels stormed an army base in Goma on Monday. Soldiers killed four of the rebels.
            """
        #expect(try places(text).allSatisfy { $0.hasSuffix("COD") })
    }

    @Test("there is the place named last")
    func there() throws {
        let text = """
            The minister of Kenya arrived in Kisumu on Monday. Kenyan police questioned two \
            Tanzanian officials there.
            """
        #expect(try places(text).last == "ACCUSE Kisumu KEN")
    }

    @Test("an official's measure holds in the area that he rules")
    func areaOfOffice() throws {
        let found = try places("The governor of Lagos imposed a curfew on Monday.")
        #expect(found == ["COERCE Lagos NGA"])
    }
}
