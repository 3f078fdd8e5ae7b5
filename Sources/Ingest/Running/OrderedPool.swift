import Foundation

/// Does work on several threads and hands the results over in the order of the input.
///
/// One thread reads, `jobs` threads work, the calling thread receives. No more than a window of
/// inputs is under way, counted in pieces and in weight, so that memory stays flat.
package struct OrderedPool<Input: Sendable, Output: Sendable>: Sendable {
    private let jobs: Int
    private let heaviest: Int

    /// - Parameters:
    ///   - jobs: the number of working threads, at least 1.
    ///   - heaviest: the weight that may be under way; a single heavier input still passes.
    package init(jobs: Int, heaviest: Int = 1 << 25) {
        self.jobs = max(1, jobs)
        self.heaviest = heaviest
    }

    /// How many inputs for each thread may be under way: as many as it works off while the caller
    /// does something else for half a second, such as writing a batch.
    private static var windowOfJob: Int { 64 }

    /// The number of cores that this machine offers.
    package static var availableCores: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Runs to the end of the input, or until `receive` throws, which is thrown on.
    ///
    /// - Parameters:
    ///   - next: called on one thread of its own; `nil` ends the input.
    ///   - weight: of an input, in bytes.
    ///   - work: called on any thread.
    ///   - receive: called here, in order. `isLast` tells that no further result is ready yet, so
    ///     that output may be flushed.
    ///   - isCancelled: asked when no result has come for a second and none is under way: an input
    ///     that is slow to end need not be waited for.
    ///   - idle: called here once no result has come for a second, and after the last.
    package func run(
        next: @escaping @Sendable () -> Input?, weight: @escaping @Sendable (Input) -> Int,
        work: @escaping @Sendable (Input) -> Output,
        receive: (_ result: Output, _ isLast: Bool) throws -> Void,
        isCancelled: () -> Bool = { false }, idle: () throws -> Void = {}
    ) throws {
        let belt = Belt<Input, Output>(window: jobs * Self.windowOfJob, heaviest: heaviest)
        start {
            while belt.waitForRoom(), let input = next() {
                belt.put(input, weight: weight(input))
            }
            belt.endInput()
        }
        for _ in 0..<jobs {
            start {
                while let (index, input) = belt.take() { belt.finish(index, work(input)) }
            }
        }
        defer { belt.stop() }
        while true {
            switch belt.receive() {
            case .result(let output, let isLast): try receive(output, isLast)
            case .nothingYet(let isUnderWay):
                try idle()
                if !isUnderWay, isCancelled() { return }
            case .end: return try idle()
            }
        }
    }

    private func start(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread(block: body)
        // Trees of long sentences are walked by recursion.
        thread.stackSize = 16 << 20
        thread.start()
    }
}

/// What the threads of a pool share.
private final class Belt<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    // Every property below is touched only while the lock is held.
    private let lock = NSCondition()
    private let window: Int
    private let heaviest: Int
    private var waiting: [(index: Int, input: Input)] = []
    private var firstWaiting = 0
    private var finished: [Int: Output] = [:]
    private var weights: [Int: Int] = [:]
    private var weightUnderWay = 0
    private var put = 0
    private var received = 0
    private var hasEnded = false
    private var hasStopped = false

    init(window: Int, heaviest: Int) {
        self.window = window
        self.heaviest = heaviest
    }

    /// `false` once nobody wants more.
    func waitForRoom() -> Bool {
        lock.withLock {
            while !hasStopped, put > received,
                put - received >= window || weightUnderWay >= heaviest
            {
                lock.wait()
            }
            return !hasStopped
        }
    }

    func put(_ input: Input, weight: Int) {
        lock.withLock {
            waiting.append((put, input))
            weights[put] = weight
            weightUnderWay += weight
            put += 1
            lock.broadcast()
        }
    }

    func endInput() {
        lock.withLock {
            hasEnded = true
            lock.broadcast()
        }
    }

    func take() -> (Int, Input)? {
        lock.withLock {
            while !hasStopped, firstWaiting == waiting.count {
                if hasEnded { return nil }
                lock.wait()
            }
            if hasStopped { return nil }
            let item = waiting[firstWaiting]
            firstWaiting += 1
            if firstWaiting == waiting.count || firstWaiting > 64 {
                waiting.removeFirst(firstWaiting)
                firstWaiting = 0
            }
            return item
        }
    }

    func finish(_ index: Int, _ output: Output) {
        lock.withLock {
            finished[index] = output
            if index == received { lock.broadcast() }
        }
    }

    enum Reception {
        /// The next result in order, and whether the one after it is not ready yet.
        case result(Output, isLast: Bool)
        /// None has come for a second; whether any input is being worked on.
        case nothingYet(isUnderWay: Bool)
        case end
    }

    func receive() -> Reception {
        lock.withLock {
            let deadline = Date(timeIntervalSinceNow: 1)
            while true {
                if let output = finished.removeValue(forKey: received) {
                    weightUnderWay -= weights.removeValue(forKey: received) ?? 0
                    received += 1
                    lock.broadcast()
                    return .result(output, isLast: finished[received] == nil)
                }
                if hasEnded, received == put { return .end }
                if !lock.wait(until: deadline) { return .nothingYet(isUnderWay: put > received) }
            }
        }
    }

    func stop() {
        lock.withLock {
            hasStopped = true
            lock.broadcast()
        }
    }
}
