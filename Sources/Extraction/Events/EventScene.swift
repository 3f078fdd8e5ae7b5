internal import Facts

/// Where an account stood when it last told of a bodily act.
struct EventScene {
    let sentence: Int
    let place: Place
}
