/// Looks for the first of some steps that fits, where every later step fits too.
enum StepSearch {
  /// - Parameters:
  ///   - guess: the step to begin with: the nearer to the answer, the fewer are tried.
  ///   - fits: told the step, and the best known to fit.
  /// - Returns: `nil` where not even the last step fits.
  static func firstFitting(steps: Int, guess: Int, fits: (Int, Int?) throws -> Bool) rethrows -> Int? {
    var (tooLarge, best) = (-1, Int?.none)
    var (step, stride) = (min(max(guess, 0), steps - 1), 1)
    while true {
      if try fits(step, best) { best = step } else { tooLarge = step }
      if tooLarge == steps - 1 { return nil }
      if let best, best - tooLarge == 1 { return best }
      if let found = best {
        // Downwards with growing strides until a step is too large, then by halves.
        step = tooLarge < 0 ? max(found - stride, 0) : (found + tooLarge) / 2
      } else {
        step = min(tooLarge + stride, steps - 1)
      }
      stride *= 2
    }
  }
}
