internal import Dispatch

/// Does independent pieces of work on all processors; the results do not depend on their order.
enum Parallel {
    /// The results for 0 … count - 1, in this order.
    static func map<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
        let results = UnsafeMutablePointer<Result?>.allocate(capacity: count)
        results.initialize(repeating: nil, count: count)
        defer {
            results.deinitialize(count: count)
            results.deallocate()
        }
        nonisolated(unsafe) let places = results
        withoutActuallyEscaping(body) { body in
            nonisolated(unsafe) let body = body
            DispatchQueue.concurrentPerform(iterations: count) { places[$0] = body($0) }
        }
        return (0..<count).compactMap { results[$0] }
    }
}
