import Glibc

// make-examples FOLDER: writes the invented cases below FOLDER, byte for byte the same each time.
let arguments = CommandLine.arguments
guard arguments.count == 2 else {
  print("usage: make-examples FOLDER")
  exit(64)
}
do {
  let writer = FolderWriter(folder: arguments[1])
  for example in [
    try RestorationReady.make(), try RestorationNotReady.make(), try ExperienceReady.make(), try SkilledNotReady.make(),
  ] {
    for file in example.files { try writer.write(ExampleFile("\(example.name)/\(file.path)", file.bytes)) }
    print("\(example.name): \(example.files.count)")
  }
} catch {
  print("make-examples: \(error)")
  exit(73)
}
