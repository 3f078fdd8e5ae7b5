import Foundation

/// The processor time of this program.
enum ProcessClock {
    /// User and system time of all threads since the start, in seconds.
    static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
