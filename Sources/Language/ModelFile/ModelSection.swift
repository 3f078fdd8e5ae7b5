/// The parts of a model file.
enum ModelSection: UInt32, CaseIterable {
    case tags = 1
    case words
    case taggerBlocks
    case taggerEntries
    case lemmaRules
    case lemmaExceptions
    case lemmaEndings
    case firstActions
    case firstBlocks
    case firstEntries
    case secondActions
    case secondBlocks
    case secondEntries
    case nameBlocks
    case nameEntries
    case pronounBlocks
    case pronounEntries
}
