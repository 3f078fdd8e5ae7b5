/// Numbers that a text states about an event; `nil` where it states none.
package struct Casualties: Hashable, Sendable {
    package var killed: Int?
    package var wounded: Int?
    package var detained: Int?
    /// Size of a crowd.
    package var crowd: Int?

    package init(
        killed: Int? = nil, wounded: Int? = nil, detained: Int? = nil, crowd: Int? = nil
    ) {
        self.killed = killed
        self.wounded = wounded
        self.detained = detained
        self.crowd = crowd
    }
}
