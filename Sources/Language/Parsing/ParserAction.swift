/// A step of the parser.
struct ParserAction: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
        /// The next word goes on the stack.
        case shift
        /// The top of the stack becomes a child of the next word.
        case left
        /// The top of the stack becomes a child of the word below it.
        case right
    }

    let kind: Kind
    /// Of the new arc; `dep` for `shift`.
    let relation: DependencyRelation

    /// A number that tells all actions apart.
    var code: UInt16 { UInt16(kind.rawValue) << 8 | UInt16(relation.rawValue) }

    init(_ kind: Kind, _ relation: DependencyRelation = .dep) {
        self.kind = kind
        self.relation = relation
    }

    /// `nil` if the code names no action.
    init?(code: UInt16) {
        guard let kind = Kind(rawValue: UInt8(code >> 8)),
            let relation = DependencyRelation(rawValue: UInt8(code & 255))
        else { return nil }
        self.init(kind, relation)
    }
}
