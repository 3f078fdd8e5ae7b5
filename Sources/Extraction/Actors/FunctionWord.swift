internal import Facts

/// Hashes of the function words whose grammar the actor search is written for.
enum FunctionWord {
    static let of = WordHash.of("of")
    static let from = WordHash.of("from")
    static let `for` = WordHash.of("for")
    static let to = WordHash.of("to")
    static let with = WordHash.of("with")
    static let the = WordHash.of("the")
    /// What a noun that means something told before is introduced by.
    static let pointingBack: Set<UInt64> = [
        the, WordHash.of("this"), WordHash.of("that"), WordHash.of("these"), WordHash.of("those"),
    ]
    static let a = WordHash.of("a")
    static let an = WordHash.of("an")
    static let both = WordHash.of("both")
    static let two = WordHash.of("two")
    static let three = WordHash.of("three")
    static let former = WordHash.of("former")
    static let ex = WordHash.of("ex")
    static let vice = WordHash.of("vice")
    static let deputy = WordHash.of("deputy")
    static let assistant = WordHash.of("assistant")
    static let by = WordHash.of("by")
    static let between = WordHash.of("between")
    static let late = WordHash.of("late")
    static let then = WordHash.of("then")
    static let `as` = WordHash.of("as")
    static let not = WordHash.of("not")
    /// Prepositions behind which an owner stands: "leader of", "ally to", "spokesman for".
    static let owning: Set<UInt64> = [of, to, `for`, with, WordHash.of("in"), WordHash.of("at")]
}
