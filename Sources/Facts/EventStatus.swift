/// How the text vouches for an event.
package enum EventStatus: String, Sendable, CaseIterable {
    case actual, alleged, planned, threatened, denied, hypothetical
}
