internal import Facts

/// Reads rows of `frame-classes.tsv`.
struct FrameClassReader {
    private static let table = "frame-classes.tsv"
    let objectClasses: [String]
    let operators: [String]

    func frame(_ row: Table.Row) throws(LexiconError) -> FrameClass {
        let fields = row.fields.map(String.init)
        guard let part = FrameClass.Part(rawValue: fields[1]) else {
            throw unreadable(row, "pos", fields[1], "V, N, A or M")
        }
        var conditions: [FrameCondition] = []
        for text in fields[2].split(separator: " ") {
            conditions.append(try condition(String(text), row))
        }
        var composition: UInt8?
        if !fields[5].isEmpty {
            guard let index = operators.firstIndex(of: fields[5]) else {
                throw unreadable(row, "operator", fields[5], "an operator of the composition table")
            }
            composition = UInt8(index)
        }
        var traits: FrameClass.Traits = []
        for name in fields[11].split(separator: " ") {
            traits.formUnion(FrameClass.Traits.names[String(name)] ?? [])
        }
        return FrameClass(
            id: fields[0], part: part, conditions: conditions, sources: slots(fields[3]),
            targets: slots(fields[4]), composition: composition,
            embeds: fields[6].split(separator: ",").map { EmbeddedPlace($0) },
            type: PLOVERType(rawValue: fields[7]), mode: fields[8].isEmpty ? nil : fields[8],
            cameo: fields[9], context: fields[10].isEmpty ? nil : fields[10], traits: traits,
            weight: conditions.reduce(0) { $0 + $1.weight })
    }

    private func slots(_ text: String) -> [RoleSlot] {
        text.split(separator: "|").map { RoleSlot($0) }
    }

    private func condition(_ text: String, _ row: Table.Row) throws(LexiconError) -> FrameCondition
    {
        let isNegated = text.hasPrefix("-")
        let body = isNegated ? String(text.dropFirst()) : text
        var alternatives: [FrameCondition.Alternative] = []
        for choice in body.split(separator: "/") {
            let parts = choice.split(separator: "=", maxSplits: 1).map(String.init)
            var fillers: [FrameFiller] = []
            if parts.count > 1 {
                for name in parts[1].split(separator: ",") {
                    fillers.append(try filler(String(name), row))
                }
            }
            alternatives.append(
                FrameCondition.Alternative(
                    place: place(parts[0]), fillers: fillers.isEmpty ? [.any] : fillers))
        }
        return FrameCondition(alternatives: alternatives, isNegated: isNegated, text: text)
    }

    private func place(_ name: String) -> FrameCondition.Place {
        switch name {
        case "subj": .subject
        case "obj": .object
        case "prt": .particle
        case "mod": .modifier
        case "objmod": .objectModifier
        case "poss": .possessor
        case "xcomp": .xcomp
        case "ccomp": .ccomp
        case "acl": .acl
        default: .preposition(FrameLexicon.hash(name))
        }
    }

    private func filler(_ name: String, _ row: Table.Row) throws(LexiconError) -> FrameFiller {
        switch name {
        case "*": return .any
        case "ACTOR": return .actor
        case "PLACE": return .place
        case "IGO": return .organisation
        case "REFL": return .reflexive
        default: break
        }
        guard name.hasPrefix("@") else { return .lemma(FrameLexicon.hash(name)) }
        guard let index = objectClasses.firstIndex(of: String(name.dropFirst())) else {
            throw unreadable(row, "when", name, "a class of frame-objects.tsv")
        }
        return .objectClass(UInt16(index))
    }

    private func unreadable(
        _ row: Table.Row, _ column: String, _ text: String, _ wanted: String
    ) -> LexiconError {
        .unreadableField(
            table: FrameClassReader.table, line: row.line, column: column, text: text,
            wanted: wanted)
    }
}
