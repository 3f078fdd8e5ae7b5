/// What a proper noun names when it heads a phrase of its own.
///
/// The raw values are stored in `names.bin`.
package enum NameClass: UInt8, Sendable, CaseIterable {
    /// It heads no phrase: a part of a longer name.
    case none
    /// A day, a law, a work, a product, a language.
    case other
    case person, organisation, place
}
