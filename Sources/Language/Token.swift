package import Facts

/// A syntactic word (UD): "don't" is two, `do` and `n't`.
package struct Token: Sendable {
    /// The bytes of the document it covers.
    package var span: TextSpan
    /// `WordHash` of the form in lower case (ASCII letters; others as they are).
    package var formHash: UInt64
    /// `WordHash` of the lemma. Equal to `WordHash.of("go")` for "went".
    package var lemmaHash: UInt64
    package var upos: UPOS
    package var xpos: XPOS
    /// Whether white space (or the end of the sentence) follows in the text.
    package var hasSpaceAfter: Bool
    /// Index of the head in the sentence; -1 for the root and before parsing.
    package var head: Int32
    package var relation: DependencyRelation

    package init(
        span: TextSpan, formHash: UInt64, lemmaHash: UInt64 = 0, upos: UPOS = .x,
        xpos: XPOS = .nn, hasSpaceAfter: Bool, head: Int32 = -1,
        relation: DependencyRelation = .dep
    ) {
        self.span = span
        self.formHash = formHash
        self.lemmaHash = lemmaHash
        self.upos = upos
        self.xpos = xpos
        self.hasSpaceAfter = hasSpaceAfter
        self.head = head
        self.relation = relation
    }
}
