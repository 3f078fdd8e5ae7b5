import Foundation
import Language

/// A model file in memory, or the embedded one.
struct ModelFile {
    let model: LanguageModel

    /// The model at the path; without a path the one compiled into the program.
    init(path: String?) throws {
        guard let path else {
            model = try LanguageModel.embedded.get()
            return
        }
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        // Lives as long as the program, like the embedded model.
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
        memory.copyBytes(from: data)
        model = try LanguageModel(UnsafeRawBufferPointer(memory), name: path)
    }
}
