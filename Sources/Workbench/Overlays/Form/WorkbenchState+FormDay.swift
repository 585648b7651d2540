import Canvas
import Workshop

extension WorkbenchState {
  /// The day that is typed into a form, said back in full before it is taken; `nil` where none is.
  func dayWords(_ form: Form) -> String? {
    guard let parameter = parameter(form), case .formed(let shape) = parameter.kind else {
      return nil
    }
    let direction: SaidDay.Direction
    switch shape {
    case .day: direction = .ahead
    case .pastDay: direction = .back
    default: return nil
    }
    let today = now.today
    return Day(said: form.field.text, today: today, looking: direction).map {
      "That is \($0.words), \($0.distance(from: today))."
    }
  }
}
