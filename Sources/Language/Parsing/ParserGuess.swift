/// What the first parser thinks of the words in question, for the second.
struct ParserGuess {
    /// Where the guessed head of the top of the stack lies: see `place`.
    let top: UInt64
    /// Where that of the word below it lies.
    let below: UInt64
    /// Where that of the next word lies.
    let next: UInt64
    /// Whether the top, the word below, still wait for a guessed child on the right.
    let topWaits: UInt64
    let belowWaits: UInt64
    private let topHead: ParserNode

    @inline(__always)
    init(_ context: ParserContext, _ state: ParserState) {
        top = Self.place(of: context.s0, state)
        below = Self.place(of: context.s1, state)
        next = Self.place(of: context.b0, state)
        let first = Int32(truncatingIfNeeded: state.next)
        topWaits = context.s0.lastGuessedChild >= first ? 1 : 0
        belowWaits = context.s1.lastGuessedChild >= first ? 1 : 0
        topHead = state.nodes[Int(context.s0.guessedHead)]
    }

    /// 0: nowhere; 1: the next word; 2: the top; 3: the word below it; 4: the root; 5: further
    /// left; 6: further right.
    @inline(__always)
    private static func place(of node: ParserNode, _ state: ParserState) -> UInt64 {
        let head = Int(node.guessedHead)
        if head > state.count { return 0 }
        if head == state.next { return 1 }
        if head == state.stacked(0) { return 2 }
        if head == state.stacked(1) { return 3 }
        if head == state.count { return 4 }
        return head < state.next ? 5 : 6
    }

    /// Writes the features, always as many and in the same order.
    @inline(__always)
    func write(to list: inout FeatureList, _ context: ParserContext) {
        let s0 = context.s0
        let b0 = context.b0
        let s1 = context.s1
        let label = UInt64(s0.guessedLabel)
        let own = top &<< 8 | label
        let sure = own &<< 8 | UInt64(s0.sureness)
        let nextSure = (next &<< 8 | UInt64(b0.guessedLabel)) &<< 8 | UInt64(b0.sureness)
        let waits = topWaits &<< 1 | belowWaits
        list.add(own)
        list.add(sure)
        list.add(sure, waits, next)
        list.add(sure, nextSure)
        list.add(own, topWaits, nextSure)
        list.add(nextSure)
        list.add(own, topWaits &<< 8 | next, s0.tag &<< 8 | b0.tag)
        list.add(own, topWaits &<< 8 | next, s1.tag &<< 8 | s0.tag)
        list.add(sure, s0.tag, b0.tag)
        list.add(sure, s1.tag, s0.tag)
        list.add(sure, s0.word)
        list.add(sure, s1.word)
        list.add(sure, b0.word)
        list.add(own, s0.word, b0.tag)
        list.add(own, s1.word, s0.tag)
        list.add(waits &<< 8 | top, s0.tag, b0.tag)
        list.add(waits &<< 8 | top &<< 4 | next, below &<< 8 | UInt64(s1.guessedLabel))
        list.add(sure, context.distance, context.stackDistance)
        list.add(own, s0.function, s1.tag)
        list.add(own, s0.leftLabels, s0.rightLabels)
        list.add(own, s1.rightLabels, s1.tag)
        list.add(label, topHead.word, s0.tag)
        list.add(label, topHead.tag, s0.word)
        list.add(own, topHead.tag, s0.tag)
        list.add(own, UInt64(topHead.guessedLabel), UInt64(s1.guessedLabel))
    }
}
