import Workshop

/// The flows that come with the program.
///
/// Their only source is the TOML in the folder `BuiltIn`, which the build embeds in the program.
public enum BuiltInFlows {
  /// All of them, in the order of a day, and then the short one.
  ///
  /// A test makes sure that none is lost on the way.
  public static let all: [FlowFile] = sources.compactMap { source in
    try? FlowLoader.load(bytes: source.bytes, name: source.name + ".toml")
  }

  /// The flow with an id, such as `assets`; `nil` if there is none.
  public static func named(_ id: String) -> FlowFile? {
    all.first { $0.flow.id == id }
  }

  /// The TOML of the flow with an id, as a start for a flow of one's own; `nil` if there is none.
  public static func toml(named id: String) -> String? {
    sources.first { $0.name == id }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// A built-in file: its name without the extension, which is its flow's id, and its contents.
  struct Source {
    let name: String
    let bytes: [UInt8]
  }

  /// The embedded files.
  static let sources = [
    Source(name: "assets", bytes: PackageResources.assets_toml),
    Source(name: "purpose", bytes: PackageResources.purpose_toml),
    Source(name: "actions", bytes: PackageResources.actions_toml),
    Source(name: "review", bytes: PackageResources.review_toml),
    Source(name: "short-assets", bytes: PackageResources.short_assets_toml),
  ]
}
