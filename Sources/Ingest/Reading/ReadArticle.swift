/// What a reader brings: an article, or the reason why there is none.
package enum ReadArticle: Sendable {
    case article(ArticleLine)
    case skipped(SkippedInput)
}

/// An input that gave no article, and why.
package struct SkippedInput: Hashable, Sendable {
    /// File, and line or number within it where there are several.
    package var name: String
    package var reason: String

    package init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }
}
