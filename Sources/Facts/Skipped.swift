/// A stretch of text that the extraction passed over, and why.
package struct Skipped: Hashable, Sendable {
    package var span: TextSpan
    package var reason: String

    package init(span: TextSpan, reason: String) {
        self.span = span
        self.reason = reason
    }
}
