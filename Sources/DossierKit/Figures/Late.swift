import Synchronization

/// A value that is made when it is first asked for, and kept. Copies share it.
@propertyWrapper
public struct Late<Value: Sendable>: Sendable {
  private enum State {
    case made(Value)
    case waiting(@Sendable () -> Value)
  }

  private final class Box: Sendable {
    private let state: Mutex<State>

    init(_ first: sending State) { state = Mutex(first) }

    /// Whoever asks meanwhile waits.
    var value: Value {
      state.withLock { state in
        switch state {
        case .made(let value): return value
        case .waiting(let make):
          let value = make()
          state = .made(value)
          return value
        }
      }
    }
  }

  private var box: Box

  public init(wrappedValue: Value) { box = Box(.made(wrappedValue)) }

  /// A value that `make` gives when it is asked for.
  init(_ make: @escaping @Sendable () -> Value) { box = Box(.waiting(make)) }

  public var wrappedValue: Value {
    get { box.value }
    set { box = Box(.made(newValue)) }
  }
}
