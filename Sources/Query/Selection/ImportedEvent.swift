/// The numbers that an imported event consists of, beside its id and day.
struct ImportedEvent {
    let source: Int64
    let relation: Int64
    let target: Int64
    let dataset: Int64
}
