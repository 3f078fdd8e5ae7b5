/// Where an operator finds the act that it embeds.
package enum EmbeddedPlace: Hashable, Sendable {
    case xcomp, ccomp, object, acl
    /// The verb that an auxiliary belongs to.
    case governor
    /// The object of a preposition, or a clause that it introduces, by its hash.
    case preposition(UInt64)

    /// Reads the name that the column `embeds` uses.
    package init(_ name: some StringProtocol) {
        switch name {
        case "xcomp": self = .xcomp
        case "ccomp": self = .ccomp
        case "obj": self = .object
        case "acl": self = .acl
        case "self": self = .governor
        default: self = .preposition(FrameLexicon.hash(String(name)))
        }
    }
}
