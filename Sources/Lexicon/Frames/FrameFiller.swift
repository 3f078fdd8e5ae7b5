/// What may fill a place beside a predicate.
package enum FrameFiller: Hashable, Sendable {
    /// Anything at all.
    case any
    /// A word, by the hash of its lemma.
    case lemma(UInt64)
    /// A word of an object class, by the class's number in `FrameLexicon.objectClassNames`.
    case objectClass(UInt16)
    /// Somebody on the roster, or a phrase that names somebody.
    case actor
    /// The name of a place, or a country or city standing for one.
    case place
    /// An intergovernmental organisation.
    case organisation
    /// "himself", "themselves".
    case reflexive
}
