internal import Facts

/// A phrase that fills a role: a mention of the actor stage at its place in the tree.
struct Party: Hashable {
    /// Index of the head word in the sentence.
    let token: Int
    /// Index into the roster; `nil` for somebody who is not on it.
    let actor: Int?
    let span: TextSpan
    let country: CountryCode?
    let sector: Sector?
    /// Named where one expects a place ("in ⟦Georgia⟧").
    let isPlace: Bool

    /// Whether both stand for the same actor, as far as can be told.
    func isSame(as other: Party) -> Bool {
        if token == other.token { return true }
        if let actor, let theirs = other.actor { return actor == theirs }
        return false
    }
}
