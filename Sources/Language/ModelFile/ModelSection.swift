/// The parts of a model file.
enum ModelSection: UInt32, CaseIterable {
    case tags = 1
    case words
    case taggerSlots
    case taggerEntries
    case lemmaRules
    case lemmaExceptions
    case lemmaEndings
    case actions
    case parserSlots
    case parserEntries
}
