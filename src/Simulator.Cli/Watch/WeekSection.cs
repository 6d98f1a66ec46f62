using System.Collections.Immutable;

namespace Simulator.Cli.Watch;

/// <summary>What kind of thing happened in a week: how often, and the largest or most notable.</summary>
/// <param name="Heading">Kind and number.</param>
/// <param name="Summary">What there is to say of all, beginning with what matters most.</param>
/// <param name="Rows">The most notable, the most notable first.</param>
/// <param name="Rank">Sections of a lower rank are given room first.</param>
internal sealed record WeekSection(string Heading, ImmutableArray<string> Summary, ImmutableArray<SectionRow> Rows, int Rank);

/// <summary>One thing that happened.</summary>
/// <param name="Place">Where.</param>
/// <param name="Firm">Which firm.</param>
/// <param name="Amount">Amount with its unit, or empty.</param>
/// <param name="Note">How.</param>
internal sealed record SectionRow(string Place, string Firm, string Amount, string Note);
