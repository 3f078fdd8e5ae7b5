package import Facts

/// A frame: what a predicate needs beside it, who fills the roles, and what it means.
package struct FrameClass: Sendable {
    /// Which words can carry the frame.
    package enum Part: String, Sendable {
        case verb = "V"
        case noun = "N"
        case adjective = "A"
        case modal = "M"
    }

    /// Traits of a frame that the event stage heeds; names as in the column `flags`.
    package struct Traits: OptionSet, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }
        /// Both sides do it to each other.
        package static let symmetric = Traits(rawValue: 1 << 0)
        /// A physical act: the dateline may be its place.
        package static let physical = Traits(rawValue: 1 << 1)
        /// Needs both a source and a target to be believed.
        package static let weak = Traits(rawValue: 1 << 2)
        /// The source must bear arms, be a state or be a weapon.
        package static let armed = Traits(rawValue: 1 << 3)
        /// The source must be people rather than an authority.
        package static let crowd = Traits(rawValue: 1 << 4)
        /// Applies only with a clause of purpose ("gathered to protest").
        package static let purposeOnly = Traits(rawValue: 1 << 5)
        /// Applies only to the passive.
        package static let passive = Traits(rawValue: 1 << 6)
        /// The surface subject undergoes the act.
        package static let victim = Traits(rawValue: 1 << 7)
        /// Somebody goes to see somebody.
        package static let visit = Traits(rawValue: 1 << 8)
        /// The source must be a person or group of persons, or a state.
        package static let human = Traits(rawValue: 1 << 9)
        /// Workers leaving work, as opposed to blows.
        package static let labour = Traits(rawValue: 1 << 10)
        /// Counts only inside reported speech.
        package static let speech = Traits(rawValue: 1 << 11)
        /// The source is several parties.
        package static let plural = Traits(rawValue: 1 << 12)
        /// The object must be the actor itself, not something of his.
        package static let strictObject = Traits(rawValue: 1 << 13)
        /// A kind of act that PLOVER has no type for; kept with low confidence.
        package static let optional = Traits(rawValue: 1 << 14)
        /// The source must be a force, not a state by name.
        package static let force = Traits(rawValue: 1 << 15)
        /// The source must be named and be people without office or arms.
        package static let crowdOnly = Traits(rawValue: 1 << 16)
        /// A happening even where nobody is named.
        package static let alone = Traits(rawValue: 1 << 17)
        /// Only where it is negated, which is what it means: "will not hesitate to".
        package static let negated = Traits(rawValue: 1 << 18)
        /// Whoever does it does it to his own people, unless the text names others: a curfew.
        package static let domestic = Traits(rawValue: 1 << 19)
        /// Not a name that somebody is given: "called him a liar".
        package static let notNaming = Traits(rawValue: 1 << 20)

        /// By the names of the column; words not listed have no effect on the engine.
        package static let names: [String: Traits] = [
            "sym": .symmetric, "phys": .physical, "weak": .weak, "armed": .armed,
            "crowdsubj": .crowd, "purposeonly": .purposeOnly, "pass": .passive, "negated": .negated,
            "home": .domestic,
            "passonly": .passive, "victim": .victim, "visit": .visit, "human": .human,
            "labor": .labour, "speech": .speech, "plural": .plural, "strictobj": .strictObject,
            "opt": .optional, "forcesubj": .force, "crowdonly": .crowdOnly,
            "alone": .alone, "notnaming": .notNaming,
        ]
    }

    package let id: String
    package let part: Part
    package let conditions: [FrameCondition]
    /// In order of preference.
    package let sources: [RoleSlot]
    package let targets: [RoleSlot]
    /// Number of the operator in `FrameLexicon.operatorNames`; `nil` for a plain act.
    package let composition: UInt8?
    /// Where an operator finds the act that it embeds, in order of preference.
    package let embeds: [EmbeddedPlace]
    package let type: PLOVERType?
    package let mode: String?
    package let cameo: String
    package let context: String?
    package let traits: Traits
    /// Sum of the weights of the conditions.
    package let weight: Int

    /// Whether the conditions say what the object is, so that it tells of no act of its own.
    package var namesItsObject: Bool {
        conditions.contains { condition in
            !condition.isNegated
                && condition.alternatives.contains { alternative in
                    alternative.place == .object
                        && alternative.fillers.contains {
                            switch $0 {
                            case .lemma, .objectClass: true
                            default: false
                            }
                        }
                }
        }
    }
}
