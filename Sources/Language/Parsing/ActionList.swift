/// The actions of a parser in order: `shift`, then those to the left, then those to the right.
struct ActionList: Sendable {
    private let actions: [ParserAction]
    private let firstRight: Int

    /// Sorts the actions and adds `shift`.
    init(_ actions: some Sequence<ParserAction>) {
        let arcs = actions.filter { $0.kind != .shift }.sorted { $0.code < $1.code }
        self.actions = [ParserAction(.shift)] + arcs
        firstRight = self.actions.firstIndex { $0.kind == .right } ?? self.actions.count
    }

    var count: Int { actions.count }
    var codes: [UInt16] { actions.map(\.code) }

    @inline(__always)
    subscript(_ index: Int) -> ParserAction { actions[index] }

    /// The numbers of the actions of a kind.
    @inline(__always)
    func numbers(of kind: ParserAction.Kind) -> Range<Int> {
        switch kind {
        case .shift: 0..<1
        case .left: 1..<firstRight
        case .right: firstRight..<actions.count
        }
    }

    /// The allowed action with the highest score (of equals the first), and by how much it leads
    /// before the best of another kind.
    @inline(__always)
    func best(
        _ scores: UnsafePointer<Int32>, _ state: ParserState
    ) -> (action: Int, lead: Int32) {
        var best = (action: 0, score: Int32.min / 2)
        var second = Int32.min / 2
        if state.allowsShift { best = (0, scores[0]) }
        if state.allowsLeft { consider(.left, scores, &best, &second) }
        if state.allowsRight { consider(.right, scores, &best, &second) }
        return (best.action, best.score &- second)
    }

    @inline(__always)
    private func consider(
        _ kind: ParserAction.Kind, _ scores: UnsafePointer<Int32>,
        _ best: inout (action: Int, score: Int32), _ second: inout Int32
    ) {
        let numbers = numbers(of: kind)
        guard !numbers.isEmpty else { return }
        var action = numbers.lowerBound
        for number in numbers where scores[number] > scores[action] { action = number }
        if scores[action] > best.score {
            second = max(second, best.score)
            best = (action, scores[action])
        } else {
            second = max(second, scores[action])
        }
    }
}
