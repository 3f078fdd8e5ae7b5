import Language
import Testing

/// A text and the head of one of its words: `word < head relation`.
struct HeadCase: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    init(_ text: String, _ expected: String...) {
        self.text = text
        self.expected = expected
    }

    var testDescription: String { text }

    /// Which of the expected arcs are missing.
    func missing() throws -> [String] {
        let document = try Analyzer().parse(Array(text.utf8))
        var arcs: Set<String> = []
        for sentence in document.sentences {
            for token in sentence.tokens {
                let head = token.head < 0 ? "-" : document.form(sentence.tokens[Int(token.head)])
                arcs.insert("\(document.form(token)) < \(head) \(token.relation.name)")
            }
        }
        return expected.filter { !arcs.contains($0) }
    }
}

@Suite("sentences of news")
struct SentenceParserTests {
    @Test(
        "a report hangs on its verb wherever it stands",
        arguments: [
            HeadCase(
                "Rebels attacked the town, the minister said on Monday.",
                "attacked < said ccomp", "minister < said nsubj", "said < - root"),
            HeadCase(
                "Soldiers killed ten men, said Peter Lee, a spokesman.",
                "killed < said ccomp", "Peter < said nsubj"),
            HeadCase(
                "The rebels, officials said, attacked the town.",
                "attacked < said ccomp", "rebels < attacked nsubj", "officials < said nsubj"),
            HeadCase(
                "\"They attacked the town,\" Lee told reporters in Rome.",
                "attacked < told ccomp", "Lee < told nsubj"),
        ])
    func reports(_ example: HeadCase) throws {
        #expect(try example.missing() == [])
    }

    @Test(
        "a past form behind a noun is the verb of a sentence that has no other",
        arguments: [
            HeadCase(
                "Niger's presidential guard ousted President Mohamed Bazoum.",
                "guard < ousted nsubj", "ousted < - root"),
            HeadCase(
                "Philippine troops battled communist rebels on Mindanao.",
                "troops < battled nsubj", "rebels < battled obj"),
            HeadCase(
                "The European Commission froze funds for Hungary.",
                "Commission < froze nsubj", "funds < froze obj"),
            HeadCase(
                "Pakistani authorities placed opposition leader Imran Khan under house arrest.",
                "authorities < placed nsubj", "arrest < placed obl"),
            HeadCase(
                "Troops massed on the border were withdrawn.", "withdrawn < - root"),
            HeadCase("Soldiers killed in raid", "Soldiers < - root"),
        ])
    func verbsTakenForOthers(_ example: HeadCase) throws {
        #expect(try example.missing() == [])
    }

    @Test(
        "a particle before an object belongs to its verb",
        arguments: [
            HeadCase(
                "Ugandan soldiers sealed off the headquarters of the opposition party.",
                "off < sealed compound:prt", "headquarters < sealed obj"),
            HeadCase(
                "The government broke off peace negotiations with rebels.",
                "off < broke compound:prt", "negotiations < broke obj"),
            HeadCase("Russian troops pulled out of Georgia.", "Georgia < pulled obl"),
        ])
    func particles(_ example: HeadCase) throws {
        #expect(try example.missing() == [])
    }

    @Test(
        "the name of a day is no subject and no object",
        arguments: [
            HeadCase(
                "The court Friday rejected the claims.",
                "court < rejected nsubj", "Friday < rejected obl:unmarked"),
            HeadCase(
                "The men met Tuesday in Rome.", "Tuesday < met obl:unmarked", "men < met nsubj"),
            HeadCase("They left on Monday.", "Monday < left obl"),
        ])
    func days(_ example: HeadCase) throws {
        #expect(try example.missing() == [])
    }

    @Test(
        "a bare phrase of time is no subject, no object and no part of one",
        arguments: [
            HeadCase(
                "Last week prosecutors charged him with theft.",
                "prosecutors < charged nsubj", "week < charged obl:unmarked", "Last < week amod"),
            HeadCase(
                "The bank early this month lowered its offer.",
                "month < lowered obl:unmarked", "early < month advmod", "this < month det"),
            HeadCase(
                "They read the letter, which the two men signed last May.",
                "May < signed obl:unmarked"),
            HeadCase(
                "On Tuesday night Houthi rebels fired missiles.",
                "rebels < fired nsubj", "night < fired obl", "On < night case"),
            HeadCase(
                "In March 2019 Moscow sent two planes.",
                "Moscow < sent nsubj", "March < sent obl", "2019 < March nummod"),
            HeadCase(
                "In December elections in France the party won.",
                "December < elections compound", "elections < won obl"),
            HeadCase("This year was hard.", "year < hard nsubj"),
            HeadCase("Last month's attack shook the town.", "month < attack nmod:poss"),
        ])
    func phrasesOfTime(_ example: HeadCase) throws {
        #expect(try example.missing() == [])
    }

    @Test(
        "phrases of time in a row leave one tree with one root",
        arguments: [
            "On Tuesday last week rebels fled Monday.", "On Friday Monday they said Tuesday.",
            "Last week this month Friday men left last year next week Sunday.", "On Monday.",
            "In 2018 2019 rebels fled.", "On Monday night last night police said Friday said.",
        ])
    func rows(_ text: String) throws {
        for sentence in try Analyzer().parse(Array(text.utf8)).sentences {
            #expect(sentence.tokens.count { $0.head < 0 } == 1)
            for index in sentence.tokens.indices {
                var place = index
                var steps = 0
                while sentence.tokens[place].head >= 0, steps <= sentence.tokens.count {
                    place = Int(sentence.tokens[place].head)
                    steps += 1
                }
                #expect(sentence.tokens[place].head < 0)
            }
        }
    }

    @Test(
        "a relative clause behind the subject does not take the main verb's place",
        arguments: [
            HeadCase(
                "The army, which signed a truce with Lima in 2006, said it had won.",
                "army < said nsubj", "signed < army acl:relcl", "said < - root")
        ])
    func relativeClauses(_ example: HeadCase) throws {
        #expect(try example.missing() == [])
    }

    @Test(
        "parts of a list hang on its first",
        arguments: [
            HeadCase(
                "Turkey, Iran and Russia agreed to hold talks.",
                "Turkey < agreed nsubj", "Iran < Turkey conj", "Russia < Turkey conj"),
            HeadCase(
                "Russia accused the United States, Britain and France of lying.",
                "States < accused obj", "Britain < States conj", "lying < accused advcl"),
            HeadCase(
                "Soldiers from France, Germany and Italy arrived.",
                "Soldiers < arrived nsubj", "Germany < France conj", "Italy < France conj"),
            HeadCase(
                "In Paris, France and Germany signed a treaty.",
                "France < signed nsubj", "Germany < France conj"),
            HeadCase(
                "U.S. and Turkish envoys returned to Oslo.",
                "U.S. < envoys compound", "envoys < returned nsubj"),
        ])
    func lists(_ example: HeadCase) throws {
        #expect(try example.missing() == [])
    }

    @Test(
        "verbs, infinitives and stances that were taken for nouns are predicates",
        arguments: [
            HeadCase(
                "Norway, like other exporters, plans to cut duties.",
                "plans < - root", "cut < plans xcomp"),
            HeadCase(
                "Kenya, a member of the bloc and a neighbour of Somalia, sent troops.",
                "Kenya < sent nsubj", "sent < - root"),
            HeadCase(
                "Chancellor Angela Merkel promised to track down the smugglers.",
                "track < promised xcomp", "smugglers < track obj"),
            HeadCase(
                "Several unions in Chile are against the treaty.",
                "unions < against nsubj", "treaty < against obj", "against < - root"),
            HeadCase(
                "The king paid homage Sunday to the sailors.",
                "homage < paid obj"),
        ])
    func predicates(_ example: HeadCase) throws {
        #expect(try example.missing() == [])
    }

    @Test(
        "lemmas of verbs are verbs",
        arguments: [
            ("They exploded.", "explode"), ("The rebels fled.", "flee"),
            ("They were beheaded.", "behead"),
            ("The gunmen killed two soldiers.", "gunman"), ("They ratified it.", "ratify"),
        ])
    func lemmas(text: String, lemma: String) throws {
        let document = try Analyzer().parse(Array(text.utf8))
        #expect(document.sentences[0].tokens.map(document.lemma).contains(lemma))
        #expect(
            document.sentences[0].tokens.contains { $0.lemmaHash == FormHash.of(lemma) })
    }
}
