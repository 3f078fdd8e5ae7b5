import ArgumentParser
import Facts
import Query
import Store

extension CompletionKind {
    /// The actors of the archive that the environment or the folder names.
    static var actors: CompletionKind {
        .custom { _, _, prefix in
            // A shell that completes has nowhere to show an error.
            let reader = try? ArchiveReader(path: ArchiveOptions.defaultPath)
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
