import ArgumentParser
import Facts
import Query
import Store

extension CompletionKind {
    /// The actors of the archive that the line, the environment or the folder names.
    static var actors: CompletionKind {
        .custom { line, _, prefix in
            let given = line.firstIndex(of: "--db").flatMap { line[($0 + 1)...].first }
            // A shell that completes has nowhere to show an error.
            let reader = try? ArchiveReader(path: given ?? ArchiveOptions.defaultPath)
            return (try? reader?.read { try ActorNames(beginningWith: prefix).answer($0) }) ?? []
        }
    }

    /// PLOVER types and quad classes.
    static var eventTypes: CompletionKind {
        .list(
            PLOVERType.allCases.map { $0.rawValue.lowercased() }
                + QuadClass.allCases.map(\.rawValue))
    }

    static var statuses: CompletionKind { .list(EventStatus.allCases.map(\.rawValue)) }
}
