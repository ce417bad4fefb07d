import Glibc

#if FUZZER
  /// What libFuzzer calls with every input.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func readInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    _ = Fuzz.chosen.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
#else
  @main
  struct Entry {
    static func main() {
      for path in CommandLine.arguments.dropFirst() {
        guard let file = fopen(path, "rb") else { Fuzz.stop("cannot read \(path)") }
        defer { fclose(file) }
        var (input, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { input += chunk[..<count] }
        print("\(path)\t\(Fuzz.chosen.read(input))")
      }
    }
  }
#endif
