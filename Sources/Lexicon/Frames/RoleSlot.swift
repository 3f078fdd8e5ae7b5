/// Where a frame finds the party that fills a role.
package struct RoleSlot: Sendable {
    package enum Place: Hashable, Sendable {
        case subject, object, indirectObject, possessor, modifier, purpose
        /// The source and target of the act that an operator embeds.
        case embeddedSource, embeddedTarget
        /// A prepositional phrase or clause, by the hash of its preposition.
        case preposition(UInt64)
    }

    /// How far to look inside a phrase whose head is no actor.
    package enum Depth: Hashable, Sendable {
        /// The head itself: "condemned ⟦Israel⟧".
        case head
        /// Whoever owns or did it: "condemned ⟦Israel⟧'s raid".
        case doer
        /// Whom it is done to: "sanctions on ⟦Iran⟧".
        case undergoer
        /// Anybody named inside.
        case anybody
        /// The object of one preposition, by its hash.
        case through(UInt64)
    }

    package let place: Place
    package let depth: Depth

    /// Reads `obj`, `obj!`, `obj.s`, `obj.t`, `obj.with`, `on`, `comp.s` …; see `FrameLexicon`.
    package init(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", maxSplits: 1)
        var name = String(parts.first ?? "")
        var depth = Depth.anybody
        if name.hasSuffix("!") {
            name.removeLast()
            depth = .head
        }
        let detail = parts.count > 1 ? String(parts[1]) : ""
        if name == "comp" {
            self.place = detail == "s" ? .embeddedSource : .embeddedTarget
            self.depth = .anybody
            return
        }
        switch detail {
        case "": break
        case "s": depth = .doer
        case "t": depth = .undergoer
        default: depth = .through(FrameLexicon.hash(detail))
        }
        self.place = RoleSlot.places[name] ?? .preposition(FrameLexicon.hash(name))
        self.depth = depth
    }

    private static let places: [String: Place] = [
        "subj": .subject, "obj": .object, "iobj": .indirectObject, "poss": .possessor,
        "mod": .modifier, "purpose": .purpose,
    ]
}
