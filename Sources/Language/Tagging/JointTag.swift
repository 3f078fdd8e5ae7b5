/// A UPOS and an XPOS together, as the tagger gives them: `VERB|VBD`.
struct JointTag: Hashable, Comparable, Sendable {
    let upos: UPOS
    let xpos: XPOS

    init(_ token: Token) {
        upos = token.upos
        xpos = token.xpos
    }

    init(upos: UPOS, xpos: XPOS) {
        self.upos = upos
        self.xpos = xpos
    }

    /// A number that tells every pair apart; the order of tags.
    var code: UInt16 { UInt16(upos.rawValue) << 8 | UInt16(xpos.rawValue) }

    /// `nil` if the code names no tag.
    init?(code: UInt16) {
        guard let upos = UPOS(rawValue: UInt8(code >> 8)),
            let xpos = XPOS(rawValue: UInt8(code & 255))
        else { return nil }
        self.init(upos: upos, xpos: xpos)
    }

    static func < (left: JointTag, right: JointTag) -> Bool { left.code < right.code }
}
