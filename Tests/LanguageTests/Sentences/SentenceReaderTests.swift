import Testing

@Suite("sentences")
struct SentenceReaderTests {
    @Test(
        "abbreviations and initials do not end a sentence",
        arguments: [
            SegmentationCase("Gen. J. Smith left. He won.", "Gen. J. Smith left .", "He won ."),
            SegmentationCase("In the U.S. The men", "In the U.S.", "The men"),
            SegmentationCase("The U.S. Army left", "The U.S. Army left"),
            SegmentationCase("No. 2 said no. He", "No. 2 said no .", "He"),
            SegmentationCase("On Nov. 9 at 8 p.m. Sunday", "On Nov. 9 at 8 p.m. Sunday"),
            SegmentationCase("of Acme Inc. It sold", "of Acme Inc.", "It sold"),
        ])
    func abbreviations(_ example: SegmentationCase) throws {
        #expect(try example.read() == example.sentences)
    }

    @Test(
        "closing quotes belong to the sentence they close",
        arguments: [
            SegmentationCase("\"Go.\" He did.", "\" Go . \"", "He did ."),
            SegmentationCase("“Go. Now.” He did.", "“ Go .", "Now . ”", "He did ."),
            SegmentationCase("``Why?'' Ann Lee asked.", "`` Why ? '' Ann Lee asked ."),
            SegmentationCase("\"Why?\" he asked.", "\" Why ? \" he asked ."),
        ])
    func quotes(_ example: SegmentationCase) throws {
        #expect(try example.read() == example.sentences)
    }

    @Test(
        "a dateline is a sentence of its own",
        arguments: [
            SegmentationCase(
                "ROME, April 30 (AP) -- The men left.", "ROME , April 30 ( AP ) --",
                "The men left ."),
            SegmentationCase(
                "OSLO, Norway (AP)_ Some left.", "OSLO , Norway ( AP ) _", "Some left ."),
            SegmentationCase("NATO -- the alliance -- met.", "NATO -- the alliance -- met ."),
        ])
    func datelines(_ example: SegmentationCase) throws {
        #expect(try example.read() == example.sentences)
    }

    @Test(
        "line breaks divide unless the text is hard-wrapped",
        arguments: [
            SegmentationCase(
                "Troops leave\nBy Ann Lee\n\nThey left.", "Troops leave", "By Ann Lee",
                "They left ."),
            SegmentationCase("He left\nthe city.", "He left the city ."),
            SegmentationCase(
                """
                The ministers of both countries met on the border and
                signed a treaty that ends forty years of enmity between
                Norland and its neighbours. They will meet again when
                the parliaments have voted.
                """,
                "The ministers of both countries met on the border and signed a treaty that ends "
                    + "forty years of enmity between Norland and its neighbours .",
                "They will meet again when the parliaments have voted ."),
            SegmentationCase("- one\n- two", "- one", "- two"),
        ])
    func lines(_ example: SegmentationCase) throws {
        #expect(try example.read() == example.sentences)
    }
}
