import Extraction
import Facts

/// What libFuzzer calls with every input: the whole extraction, and what must hold of its findings.
///
/// Built and run by `Tests/Fuzzing/fuzz.sh`; no part of the package.
private let extractor: Extractor = {
    do { return try Extractor() } catch { fatalError("the tables cannot be read: \(error)") }
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtraction(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = Array(UnsafeBufferPointer(start: bytes, count: count))
    let document = Document(
        id: "any", text: text,
        published: PublicationDate(day: Day(iso: "2025-05-02"), basis: .given))
    let options = Extractor.Options(findsPredicates: true)
    let findings = extractor.findings(in: document, options: options)
    if let fault = FindingsFault.first(in: findings, of: text) { fatalError(fault) }
    return 0
}
