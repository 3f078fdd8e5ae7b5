import Extraction
import Facts
import Testing

/// What a sentence must yield: `TYPE SRC>TGT status` for each event, in text order.
struct EventCase: Sendable, CustomTestStringConvertible {
    let sentence: String
    let expected: [String]

    init(_ sentence: String, _ expected: String...) {
        self.sentence = sentence
        self.expected = expected
    }

    var testDescription: String { sentence }
}

@Suite("Event finder")
struct EventFinderTests {
    private static let extractor = Result { try Extractor() }

    @Test(
        "the act that is meant decides, not the one embedded in it",
        arguments: [
            EventCase("Iran threatened to attack Israel.", "THREATEN IRN>ISR actual"),
            EventCase("France urged Iran to release the hostages.", "REQUEST FRA>IRN actual"),
            EventCase("Japan promised to send aid to Nepal.", "AGREE JPN>NPL actual"),
            EventCase("Sudan refused to withdraw its troops.", "REJECT SDN>- actual"),
        ])
    func meantActDecides(_ example: EventCase) throws {
        #expect(try codings(example.sentence) == example.expected)
    }

    @Test(
        "parties are found where trees leave them",
        arguments: [
            EventCase("Sanctions were imposed on Iran by Canada.", "SANCTION CAN>IRN actual"),
            EventCase("Nepal was sent tents by India.", "AID IND>NPL actual"),
            EventCase(
                "Envoys for Serbia and Kosovo held talks in Vienna.",
                "CONSULT SRB+XKX>- actual"),
            EventCase(
                "Libya threatened to send its army into Chad.", "THREATEN LBY>TCD actual"),
            EventCase(
                "Kenyan troops stormed a camp held by Somali gunmen.", "ASSAULT KEN>SOM actual"),
            EventCase(
                "Greek soldiers had crossed the border, the Turkish government alleged.",
                "ASSAULT GRC>- alleged", "ACCUSE TUR>GRC actual"),
            EventCase(
                "Opposition groups in Gabon demanded that Chad withdraw its troops.",
                "REQUEST GAB>TCD actual"),
            EventCase(
                "U.S. and Turkish envoys met in Oslo.", "CONSULT USA+TUR>- actual"),
            EventCase("Norway's Parliament condemned Sudan.", "ACCUSE NOR>SDN actual"),
            EventCase(
                "Sudanese troops shelled a town in Eastern Chad.",
                "ASSAULT SDN>TCD actual"),
            EventCase(
                "Gunmen attacked two Turkish embassies in Peru and Chile.",
                "ASSAULT ->TUR actual"),
            EventCase(
                "Ethiopian troops pulled out of the Somali town of Baidoa.",
                "RETREAT ETH>SOM actual"),
        ])
    func partiesAreFound(_ example: EventCase) throws {
        #expect(try codings(example.sentence) == example.expected)
    }

    @Test(
        "a toll belongs to the attack told before",
        arguments: [
            EventCase(
                "Bombings at shops in Lima shook the city. At least 40 were wounded.",
                "ASSAULT ->PER actual"),
            EventCase("A bus left the road near Lima. At least 40 people were wounded."),
        ])
    func tolls(_ example: EventCase) throws {
        #expect(try codings(example.sentence) == example.expected)
    }

    @Test("the day of a blast is the day of those it killed, and one deed is one event")
    func daysOfBlasts() throws {
        for text in [
            "The March 6 blasts killed 25 people in Lima.",
            "The Friday bombings at Turkish embassies in Lima killed 25 people.",
        ] {
            let document = Document(
                id: "case", text: Array(text.utf8),
                published: PublicationDate(day: Day(iso: "1998-03-09"), basis: .given))
            let events = try Self.extractor.get().findings(in: document).events
            #expect(events.map(\.type) == [.assault], "\(text)")
            #expect(events.flatMap(\.sources).isEmpty, "\(text)")
            #expect(events.map(\.date.value) == ["1998-03-06"], "\(text)")
        }
    }

    @Test(
        "who travels for himself pays no visit",
        arguments: [
            EventCase("Refugees arrived in Kenya."),
            EventCase("The Sudanese president arrived in Kenya.", "CONSULT SDN>KEN actual"),
        ])
    func journeys(_ example: EventCase) throws {
        #expect(try codings(example.sentence) == example.expected)
    }

    @Test(
        "what talks are about and what a crowd demands is no event of its own",
        arguments: [
            EventCase(
                "Peru and Chile held negotiations on a troop withdrawal.",
                "CONSULT PER+CHL>- actual"),
            EventCase(
                "Angry crowds marched in Nairobi against the Kenyan government, "
                    + "saying that it must resign.",
                "PROTEST KEN>KEN actual"),
            EventCase(
                "The Chilean government urged its citizens to continue the protests.",
                "REQUEST CHL>CHL actual"),
            EventCase(
                "Ghana urged the Togolese rebels to end the attacks and observe a truce.",
                "REQUEST GHA>TGO actual"),
            EventCase(
                "Calling the Togolese king \"an excellent man\", the Ghanaian president left."),
        ])
    func asidesAreNoEvents(_ example: EventCase) throws {
        #expect(try codings(example.sentence) == example.expected)
    }

    @Test("what is denied, possible or conditional is no event")
    func unrealActsAreNoEvents() throws {
        #expect(try codings("Syria did not attack Jordan.") == [])
        #expect(try codings("Syria may attack Jordan.") == [])
    }

    @Test("a text without English yields nothing and does not trap")
    func rubbishYieldsNothing() throws {
        #expect(try codings("") == [])
        #expect(try codings("\u{0}\u{1} ... ((( ]]] — — 12 12 12") == [])
    }

    private func codings(_ sentence: String) throws -> [String] {
        let document = Document(id: "case", text: Array(sentence.utf8))
        return try Self.extractor.get().findings(in: document).events.map { event in
            "\(event.type.rawValue) \(side(event.sources))>\(side(event.targets)) \(event.status)"
        }
    }

    private func side(_ parties: [Participant]) -> String {
        let codes = parties.compactMap { $0.country?.code }
        return codes.isEmpty ? "-" : codes.joined(separator: "+")
    }
}
