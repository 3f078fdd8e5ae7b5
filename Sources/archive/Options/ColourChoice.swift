import ArgumentParser

/// The values of `--color`.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}
