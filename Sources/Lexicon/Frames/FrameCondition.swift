/// One thing that must hold beside a predicate before a frame applies.
package struct FrameCondition: Sendable {
    package enum Place: Hashable, Sendable {
        case subject, object, particle, modifier, possessor, xcomp, ccomp, acl
        /// What stands before the noun of the object: "a ⟦joint⟧ patrol".
        case objectModifier
        /// A prepositional phrase or clause, by the hash of its preposition.
        case preposition(UInt64)
    }

    /// A place and what may stand there.
    package struct Alternative: Sendable {
        package let place: Place
        /// One of these must stand there.
        package let fillers: [FrameFiller]
    }

    /// One of these must hold.
    package let alternatives: [Alternative]
    /// The condition holds where the place is empty.
    package let isNegated: Bool
    /// As the table writes it, for explanations.
    package let text: String

    /// How much the condition narrows: frames with a higher sum are preferred.
    package var weight: Int {
        if isNegated { return 1 }
        return alternatives.map { alternative in
            let fillers = alternative.fillers
            switch alternative.place {
            case .particle, .modifier, .objectModifier: return 6
            case .xcomp, .ccomp, .acl: return fillers == [.any] ? 3 : 4
            default: return fillers == [.any] ? 2 : fillers.contains(.actor) ? 3 : 5
            }
        }.min() ?? 0
    }
}
