internal import Facts

extension EventLikeness.Side {
    /// What is compared of an event that an article tells; `nil` without a date.
    init?(_ event: Event, in context: EventRows.Context) {
        guard let day = event.date.first else { return nil }
        let spans = event.mentions.isEmpty ? [event.trigger] : event.mentions
        self.init(
            type: event.type.rawValue, mode: event.mode, cameo: event.cameo,
            status: event.status.rawValue, day: day, precision: event.date.precision.rawValue,
            place: event.place?.name, placeCountry: event.place?.country?.code,
            killed: event.casualties.killed, parties: [],
            triggers: spans.map { EventLikeness.Side.lowered(context.prepared.bytes(at: $0)) },
            document: context.documentID)
        for (isSource, side) in [(true, event.sources), (false, event.targets)] {
            for party in side {
                parties.append(
                    EventLikeness.Party(
                        isSource: isSource, actorID: context.actorID(party.actor),
                        country: party.country?.code, sector: party.sector?.rawValue))
            }
        }
    }

    /// In lower case as SQLite's `lower` has it: ASCII only.
    private static func lowered(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
