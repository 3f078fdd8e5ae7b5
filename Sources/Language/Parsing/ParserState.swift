/// A sentence half parsed, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011) with
/// the root after the last word.
///
/// Points to memory for `room` words that its owner keeps and frees.
struct ParserState {
    let nodes: UnsafeMutablePointer<ParserNode>
    let stack: UnsafeMutablePointer<Int32>
    /// Words of the sentence; `count` itself is the root, `count + 1` the empty word.
    private(set) var count = 0
    private(set) var depth = 0
    /// The next word; `count` when only the root is left.
    private(set) var next = 0

    init(room: Int) {
        nodes = .allocate(capacity: room + 2)
        stack = .allocate(capacity: room + 1)
    }

    func deallocate() {
        nodes.deallocate()
        stack.deallocate()
    }

    /// Starts a sentence; the caller then sets word and tag of each node.
    mutating func begin(_ count: Int) {
        self.count = count
        depth = 0
        next = 0
        let empty = ParserNode(none: Int32(truncatingIfNeeded: count &+ 1))
        for index in 0..<(count &+ 2) { (nodes + index).initialize(to: empty) }
        nodes[count].word = 0x52_4F4F_54
        nodes[count].tag = 200
        nodes[count &+ 1].word = 0x4E_4F4E_45
    }

    var isDone: Bool { next == count && depth == 0 }

    /// The word so many below the top of the stack, or the empty word.
    @inline(__always)
    func stacked(_ below: Int) -> Int {
        below < depth ? Int(stack[depth &- 1 &- below]) : count &+ 1
    }

    /// The word so many after the next, the root, or the empty word.
    @inline(__always)
    func ahead(_ offset: Int) -> Int {
        let place = next &+ offset
        return place <= count ? place : count &+ 1
    }

    /// Only one word may hang on the root, so that trees have one root.
    @inline(__always) var allowsShift: Bool { next < count }
    @inline(__always) var allowsLeft: Bool { depth > 0 && next < count }
    @inline(__always) var allowsRight: Bool { depth > 1 }

    /// The step there is no choice about: an empty stack takes a word; the last word is the root.
    @inline(__always) var onlyAction: ParserAction? {
        if depth == 0 { return ParserAction(.shift) }
        return depth == 1 && next == count ? ParserAction(.left, .root) : nil
    }

    /// Takes a step that is allowed.
    @inline(__always)
    mutating func apply(_ action: ParserAction) {
        switch action.kind {
        case .shift:
            stack[depth] = Int32(truncatingIfNeeded: next)
            depth &+= 1
            next &+= 1
        case .left:
            attach(stacked(0), to: next, action.relation, isLeft: true)
            depth &-= 1
        case .right:
            attach(stacked(0), to: stacked(1), action.relation, isLeft: false)
            depth &-= 1
        }
    }

    /// Keeps how clear the decision about the top of the stack was, in steps: leads of less than
    /// 15, 40, 80 and 140 weights of 1.
    @inline(__always)
    func note(sureness lead: Int32) {
        let lead = lead / Int32(WeightCodes.unit)
        let step: UInt8 = lead < 15 ? 0 : lead < 40 ? 1 : lead < 80 ? 2 : lead < 140 ? 3 : 4
        nodes[stacked(0)].sureness = step
    }

    @inline(__always)
    private func attach(_ child: Int, to head: Int, _ relation: DependencyRelation, isLeft: Bool) {
        nodes[child].head = Int32(truncatingIfNeeded: head)
        nodes[child].label = relation.rawValue &+ 1
        let set: UInt64 = 1 << UInt64(relation.rawValue)
        let place = Int32(truncatingIfNeeded: child)
        if isLeft {
            nodes[head].secondLeftmost = nodes[head].leftmost
            nodes[head].leftmost = place
            nodes[head].leftLabels |= set
            nodes[head].leftCount &+= 1
        } else {
            nodes[head].secondRightmost = nodes[head].rightmost
            nodes[head].rightmost = place
            nodes[head].rightLabels |= set
            nodes[head].rightCount &+= 1
        }
        if relation == .case || relation == .mark { nodes[head].function = nodes[child].word }
    }
}
