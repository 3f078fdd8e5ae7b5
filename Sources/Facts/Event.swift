/// One happening: who did what to whom, when, where, and the words that say so.
package struct Event: Sendable {
    /// The first mention's trigger: a verb without auxiliaries, or the head of a noun phrase.
    package var trigger: TextSpan
    /// Index of the sentence of the first mention.
    package var sentence: Int
    package var type: PLOVERType
    /// PLOVER mode, as `phone` or `visit`.
    package var mode: String?
    /// CAMEO code, two to four digits.
    package var cameo: String
    /// Goldstein scale of the CAMEO code, -10 ... 10 (Goldstein 1992).
    package var goldstein: Double?
    /// PLOVER contexts, as `military`, `diplomatic`.
    package var contexts: [String]
    package var status: EventStatus
    package var sources: [Participant]
    package var targets: [Participant]
    package var date: EventDate
    package var place: Place?
    package var casualties: Casualties
    /// The actor that the text quotes for it: an index into `Findings.actors`.
    package var attribution: Int?
    /// 0 ... 1, calibrated.
    package var confidence: Double
    /// Ids of the lexicon rows that made it.
    package var rules: [String]
    /// Every trigger in the article that tells of this happening, the first included.
    package var mentions: [TextSpan]

    package init(
        trigger: TextSpan, sentence: Int, type: PLOVERType, mode: String? = nil, cameo: String,
        goldstein: Double? = nil, contexts: [String] = [], status: EventStatus = .actual,
        sources: [Participant] = [], targets: [Participant] = [], date: EventDate = .unknown,
        place: Place? = nil, casualties: Casualties = Casualties(), attribution: Int? = nil,
        confidence: Double, rules: [String], mentions: [TextSpan]
    ) {
        self.trigger = trigger
        self.sentence = sentence
        self.type = type
        self.mode = mode
        self.cameo = cameo
        self.goldstein = goldstein
        self.contexts = contexts
        self.status = status
        self.sources = sources
        self.targets = targets
        self.date = date
        self.place = place
        self.casualties = casualties
        self.attribution = attribution
        self.confidence = confidence
        self.rules = rules
        self.mentions = mentions
    }
}
