import Facts

/// When something happened, ready to be written for a person or for a machine.
package struct AnswerDate: Hashable, Sendable {
    /// ISO 8601 / EDTF level 0, as `2025-04-30`, `2025-04`, `2020/..`; `nil` if undated.
    package let value: String?
    /// The day it was first reported, for what is undated.
    package let reported: Day?

    package init(value: String?, reported: Day? = nil) {
        self.value = value
        self.reported = reported
    }
}
