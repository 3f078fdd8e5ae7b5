/// Numbers in memory of their own, for the parts of a model that read in place.
final class StoredNumbers<Number: FixedWidthInteger> {
    let buffer: UnsafeBufferPointer<Number>

    init(_ numbers: [Number]) {
        let memory = UnsafeMutableBufferPointer<Number>.allocate(capacity: numbers.count)
        _ = memory.initialize(from: numbers)
        buffer = UnsafeBufferPointer(memory)
    }

    deinit { buffer.deallocate() }
}
