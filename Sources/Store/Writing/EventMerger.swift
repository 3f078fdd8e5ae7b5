internal import GRDB

/// Recognises one happening that several articles tell.
final class EventMerger {
    init(_ database: Database) throws {}

    func merge(newEvents: [Int64], at now: String) throws {}

    func mergeAgain(document id: Int64, at now: String) throws {}
}
