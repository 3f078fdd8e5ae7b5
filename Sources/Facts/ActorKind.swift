/// What sort of thing an actor is.
package enum ActorKind: String, Sendable, CaseIterable {
    case country, person, organisation, group, population
}
