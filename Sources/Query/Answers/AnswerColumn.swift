/// A column of an answer.
package struct AnswerColumn: Hashable, Sendable {
    /// What the cells hold, where they hold anything.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case text, integer, real, date
    }

    /// The column name of the view it comes from: lower case, singular, snake_case.
    package let name: String
    package let kind: Kind
    /// What the column says, for the reference pages.
    package let meaning: String
    /// Whether the aligned table leaves it out, to fit on a screen. Every other format has it.
    package let isDetail: Bool

    package init(
        _ name: String, _ kind: Kind = .text, _ meaning: String = "", isDetail: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
        self.isDetail = isDetail
    }
}
