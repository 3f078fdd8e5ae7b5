/// The tree a parser should build, and what a step would lose of it.
///
/// The costs are those of the arc-hybrid system (Goldberg and Nivre 2013).
struct GoldTree {
    /// The head of each word; the number of words for the root.
    let heads: [Int]
    let relations: [DependencyRelation]
    /// The last child of each word, or -1.
    private let lastChild: [Int]
    /// The children of each word to its left.
    private let leftChildren: [[Int]]

    /// The tree of the tokens, with arcs that cross others lifted to the next head above.
    init(_ tokens: ContiguousArray<Token>) {
        var heads = tokens.map { $0.head < 0 ? tokens.count : Int($0.head) }
        while let crossing = GoldTree.crossing(heads) { heads[crossing] = heads[heads[crossing]] }
        self.init(heads: heads, relations: tokens.map(\.relation))
    }

    private init(heads: [Int], relations: [DependencyRelation]) {
        var last = [Int](repeating: -1, count: heads.count + 1)
        var left = [[Int]](repeating: [], count: heads.count + 1)
        for (word, head) in heads.enumerated() {
            last[head] = max(last[head], word)
            if head > word { left[head].append(word) }
        }
        self.heads = heads
        self.relations = relations
        lastChild = last
        leftChildren = left
    }

    /// The tree of the sentence read from right to left.
    func reversed() -> GoldTree {
        let count = heads.count
        return GoldTree(
            heads: heads.reversed().map { $0 == count ? count : count - 1 - $0 },
            relations: relations.reversed())
    }

    /// The word with the shortest arc that spans a word not below its head.
    private static func crossing(_ heads: [Int]) -> Int? {
        var found: Int?
        var shortest = Int.max
        for (word, head) in heads.enumerated() where head < heads.count {
            guard abs(head - word) < shortest else { continue }
            for between in (min(word, head) + 1)..<max(max(word, head), min(word, head) + 1) {
                var above = between
                while above != head, above < heads.count { above = heads[above] }
                if above != head {
                    found = word
                    shortest = abs(head - word)
                    break
                }
            }
        }
        return found
    }

    /// Whether the step loses no arc that could still be had.
    func isFree(_ kind: ParserAction.Kind, _ state: ParserState) -> Bool {
        let next = state.next
        switch kind {
        case .shift:
            let top = state.stacked(0)
            let head = heads[next]
            if head < next, head != top, state.nodes[head].head < 0 { return false }
            return !leftChildren[next].contains { state.nodes[$0].head < 0 }
        case .left:
            let top = state.stacked(0)
            if state.depth > 1, heads[top] == state.stacked(1) { return false }
            return heads[top] <= next && lastChild[top] < next
        case .right:
            let top = state.stacked(0)
            return heads[top] < next && lastChild[top] < next
        }
    }

    /// The relation of the arc a step would make, if the arc is in the tree.
    func relation(ofArcBy kind: ParserAction.Kind, _ state: ParserState) -> DependencyRelation? {
        let top = state.stacked(0)
        switch kind {
        case .shift: return nil
        case .left: return heads[top] == state.next ? relations[top] : nil
        case .right: return heads[top] == state.stacked(1) ? relations[top] : nil
        }
    }
}
