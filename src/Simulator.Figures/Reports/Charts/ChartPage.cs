using System.Collections.Immutable;

namespace Simulator.Figures.Reports.Charts;

/// <summary>What the scripts of a page are given.</summary>
/// <param name="Language">The reader's language, such as <c>zh-Hans</c>.</param>
/// <param name="Words">Words that charts show, by key.</param>
/// <param name="Charts">All charts of the page.</param>
internal sealed record ChartPage(string Language, IReadOnlyDictionary<string, string> Words, ImmutableArray<Chart> Charts);
