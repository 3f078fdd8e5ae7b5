/// What reading a stored document again changed.
package struct Rereading: Hashable, Sendable {
    /// What became of an event.
    package enum Change: String, Sendable {
        case added, changed, removed
    }

    /// An event that is not as it was.
    package struct EventChange: Hashable, Sendable {
        package let event: Int64
        package let change: Change
        /// The fields that differ, or what the event was or is.
        package let text: String
    }

    package let document: Int64
    /// Events that are as they were.
    package var same = 0
    package var changes: [EventChange] = []

    init(document: Int64) {
        self.document = document
    }
}
