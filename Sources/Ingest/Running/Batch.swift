/// What waits to be written in one transaction.
///
/// A transaction writes every page that it has touched, so that one for each article writes more of
/// the archive than of the article: a batch gathers what comes within a second. That is also what
/// a killed process loses at most.
struct Batch<Element> {
    /// Ready after so many elements, at the latest, where nothing else is said.
    static var longest: Int { 128 }
    /// Ready with so many bytes of text, so that memory stays flat whatever the articles' length.
    static var heaviest: Int { 1 << 21 }
    /// Ready when its first element has waited so long.
    static var patience: Duration { .seconds(1) }

    private let longest: Int
    private(set) var elements: [Element] = []
    private var weight = 0
    private var begun = ContinuousClock.now

    /// - Parameter longest: ready after so many elements.
    init(longest: Int? = nil) { self.longest = longest ?? Batch.longest }

    /// - Parameter bytes: the length of its text.
    mutating func append(_ element: Element, bytes: Int) {
        if elements.isEmpty { begun = .now }
        elements.append(element)
        weight += bytes
    }

    /// Whether it should be written now.
    var isReady: Bool {
        elements.count >= longest || weight >= Batch.heaviest
            || !elements.isEmpty && .now - begun >= Batch.patience
    }

    /// Takes all out.
    mutating func take() -> [Element] {
        defer {
            elements.removeAll(keepingCapacity: true)
            weight = 0
        }
        return elements
    }
}
