/// What the parser looks at before a step: the top of the stack, the next words, their children.
struct ParserContext {
    let s0: ParserNode
    let s1: ParserNode
    let s2: ParserNode
    let b0: ParserNode
    let b1: ParserNode
    let b2: ParserNode
    let s0Left: ParserNode
    let s0Left2: ParserNode
    let s0Right: ParserNode
    let s0Right2: ParserNode
    let s1Left: ParserNode
    let s1Right: ParserNode
    let s1Right2: ParserNode
    let b0Left: ParserNode
    let b0Left2: ParserNode
    /// Tags of the words beside the top of the stack and before the next.
    let besides: (before: UInt64, after: UInt64, beforeNext: UInt64)
    let b3Tag: UInt64
    /// Words between the top of the stack and the next word, and between the two on top: 1 … 10.
    let distance: UInt64
    let stackDistance: UInt64
    /// The noun that ends the phrase after the next word, and the next verb.
    let nounAhead: ParserNode
    let verbAhead: ParserNode
    let verbDistance: UInt64
    let s3Tag: UInt64
    /// Commas and conjunctions between the top of the stack and the next word, and between the two
    /// on top of the stack: 0 … 2 and 0 … 2.
    let marks: UInt64
    let stackMarks: UInt64

    @inline(__always)
    init(_ state: ParserState) {
        let nodes = state.nodes
        let top = state.stacked(0)
        let second = state.stacked(1)
        s0 = nodes[top]
        s1 = nodes[second]
        s2 = nodes[state.stacked(2)]
        b0 = nodes[state.ahead(0)]
        b1 = nodes[state.ahead(1)]
        b2 = nodes[state.ahead(2)]
        s0Left = nodes[Int(s0.leftmost)]
        s0Left2 = nodes[Int(s0.secondLeftmost)]
        s0Right = nodes[Int(s0.rightmost)]
        s0Right2 = nodes[Int(s0.secondRightmost)]
        s1Left = nodes[Int(s1.leftmost)]
        s1Right = nodes[Int(s1.rightmost)]
        s1Right2 = nodes[Int(s1.secondRightmost)]
        b0Left = nodes[Int(b0.leftmost)]
        b0Left2 = nodes[Int(b0.secondLeftmost)]
        let none = state.count &+ 1
        besides = (
            top > 0 && top < none ? nodes[top &- 1].tag : 0,
            top < none ? nodes[top &+ 1].tag : 0,
            state.next > 0 ? nodes[state.next &- 1].tag : 0
        )
        b3Tag = nodes[state.ahead(3)].tag
        distance = Self.bucket(top < none ? state.next &- top : 0)
        stackDistance = Self.bucket(second < none ? top &- second : 0)
        nounAhead = nodes[Int(b0.nounAhead)]
        verbAhead = nodes[Int(b0.verbAhead)]
        verbDistance = Self.bucket(Int(b0.verbAhead) &- state.next)
        s3Tag = nodes[state.stacked(3)].tag
        marks = Self.marks(s0, b0)
        stackMarks = Self.marks(s1, s0)
    }

    @inline(__always)
    private static func marks(_ left: ParserNode, _ right: ParserNode) -> UInt64 {
        let commas = min(max(right.commasBefore &- left.commasBefore, 0), 2)
        let conjunctions = min(max(right.conjunctionsBefore &- left.conjunctionsBefore, 0), 2)
        return UInt64(UInt32(bitPattern: commas &* 3 &+ conjunctions))
    }

    @inline(__always)
    private static func bucket(_ distance: Int) -> UInt64 {
        let distance = UInt64(truncatingIfNeeded: distance)
        return distance < 6 ? distance : distance < 9 ? 6 : distance < 14 ? 7 : 8
    }
}
