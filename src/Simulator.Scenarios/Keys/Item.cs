using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Keys;

/// <summary>One value after reading.</summary>
/// <param name="Name">Its key in a mapping or dictionary; empty in a list.</param>
/// <param name="Value">A double in canonical units, text, date, flag, localized text, section, or array of readings.</param>
/// <param name="Position">Where it is written.</param>
/// <param name="Path">Its path.</param>
internal readonly record struct Item(string Name, object Value, SourcePosition Position, string Path);
