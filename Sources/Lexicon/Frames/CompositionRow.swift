package import Facts

/// What an operator makes of the act that it embeds.
package struct CompositionRow: Sendable {
    /// What becomes of the embedded act as an event of its own.
    package enum Fate: String, Sendable {
        /// It is taken up in the act of the operator.
        case absorbed = ""
        /// It is reported beside it, as alleged or denied.
        case alleged, denied
        /// Neither it nor the operator is an event.
        case dropped = "drop"
    }

    package let id: String
    /// `nil` where neither is an event, unless `keepsEmbedded`.
    package let type: PLOVERType?
    /// Type, mode and code are those of the embedded act, or of the operator if it embeds none.
    package let keepsEmbedded: Bool
    package let keepsMode: Bool
    package let mode: String?
    package let cameo: String
    package let status: EventStatus?
    package let fate: Fate
}
