/// An ISO 3166-1 alpha-3 code, as `PAK`, or the user-assigned `XKX` for Kosovo.
package struct CountryCode: Hashable, Sendable {
    /// Three ASCII capitals.
    package let code: String

    /// `nil` unless the text is three ASCII capitals.
    package init?(_ code: some StringProtocol) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return nil
        }
        self.code = String(code)
    }
}

extension CountryCode: CustomStringConvertible {
    package var description: String { code }
}
