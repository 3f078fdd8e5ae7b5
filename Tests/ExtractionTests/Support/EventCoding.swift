import Facts

/// Events as the columns `expected` of the tables write them.
enum EventCoding {
    /// `TYPE SRC>TGT`, and the status where it is not actual: `ASSAULT SYR>JOR alleged`.
    static func coding(of event: Event) -> String {
        let status = event.status == .actual ? "" : " " + event.status.rawValue
        return "\(event.type.rawValue) \(side(event.sources))>\(side(event.targets))" + status
    }

    /// Country codes in order, each once, joined by `+`; `-` if nobody with a country is named.
    static func side(_ parties: [Participant]) -> String {
        var codes: [String] = []
        for party in parties {
            if let code = party.country?.code, !codes.contains(code) { codes.append(code) }
        }
        return codes.isEmpty ? "-" : codes.joined(separator: "+")
    }
}
