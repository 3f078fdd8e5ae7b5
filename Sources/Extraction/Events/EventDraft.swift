internal import Facts

/// An event with what the merging of mentions needs to know beside it.
struct EventDraft {
    var event: Event
    let head: UInt64
    /// The trigger is a noun that points back: "the attack", "this meeting".
    let isDefinite: Bool
    let isNoun: Bool
    /// Told in passing: counts only as a further mention of an event told elsewhere.
    let isBackground: Bool
    /// Tells how many an act hurt that was told before.
    var isToll = false
    /// The act takes bodies to where it happens: later acts are there, too, until told otherwise.
    let isBodily: Bool
}
