using System.Collections.Immutable;
using Simulator.Scenarios.Problems;

namespace Simulator.Analysis.Histories;

/// <summary>What a file of campaigns holds: its figures, and everything that is wrong with it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Figures">Rows that can be read, in the order of the file.</param>
/// <param name="Problems">Rows that cannot, and mistakes of the file as a whole.</param>
/// <param name="IsUsable">Whether the file has the required columns and at least one figure.</param>
public sealed record CampaignHistory(ImmutableArray<CampaignFigure> Figures, ImmutableArray<Problem> Problems, bool IsUsable);
