internal import Facts

/// What one predicate says: an event in the making, still inside its sentence.
struct Act {
    /// Index of the trigger in the sentence.
    var token: Int
    /// Index into `FrameLexicon.members`.
    var member: Int
    /// Index into `FrameLexicon.classes`.
    var frame: Int
    /// `nil` for an operator that means nothing by itself.
    var type: PLOVERType?
    var mode: String?
    var cameo: String
    var context: String?
    var sources: [Party] = []
    var targets: [Party] = []
    var isNegated = false
    var isSymmetric = false
    var status: EventStatus?
    /// Token of the act that an operator embeds.
    var embedded: Int?
    /// Ids of the rows that made it.
    var rules: [String]
    /// Whoever is said to say so.
    var speaker: Party?
    /// The composition dropped it: neither it nor what it embeds is an event.
    var isDropped = false
    /// Further triggers in the sentence that tell of the same act.
    var echoes: [Int] = []
    /// How specific the frame was; part of the confidence.
    var weight = 0

    /// Whether a party to a conflict tells what its enemy did to it.
    var isEnemysWord: Bool {
        guard type?.quadClass == .materialConflict, let speaker, speaker.sector != .police,
            !sources.isEmpty
        else { return false }
        let isVictim = targets.contains {
            $0.isSame(as: speaker) || ($0.country != nil && $0.country == speaker.country)
        }
        let isDoer = sources.contains {
            $0.isSame(as: speaker) || ($0.country != nil && $0.country == speaker.country)
        }
        return isVictim && !isDoer
    }
}
