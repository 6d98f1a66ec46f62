using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Comparison;
using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Figures.Texts;
using Calendar = Simulator.Core.Worlds.Calendar;

namespace Simulator.Figures.Report.Comparison;

/// <summary>What the sections of a comparison's report are built from.</summary>
internal sealed class ComparisonContext(FinishedComparison comparison, ReportOrigin origin, CultureInfo culture)
{
    private readonly Words _words = new(culture);

    public FinishedComparison Comparison => comparison;

    /// <summary>The comparison with the pairs that are shown.</summary>
    public ComparisonResult Shown { get; } = comparison.Result.Shown;

    public ReportOrigin Origin => origin;

    public CultureInfo Culture => culture;

    public ReportText Text { get; } = new(culture);

    /// <summary>The first alternative's: dates are told by it.</summary>
    public Calendar Calendar => comparison.Alternatives[0].Scenario.World.Calendar;

    public DateOnly Date => Dates.LastDayOf(comparison.Week, Calendar);

    /// <summary>The seed that all alternatives share.</summary>
    public uint Seed => comparison.Alternatives[0].Scenario.Seed;

    /// <summary>Replicates of the pair with the fewest.</summary>
    public int Replicates => comparison.Result.Pairs.Min(pair => pair.Replicates);

    /// <summary>Pairs that are shown in order, each with its measures in order.</summary>
    public ImmutableArray<ImmutableArray<PairResult>> Pairs { get; } =
        [.. comparison.Result.Shown.Pairs.GroupBy(pair => (pair.A, pair.B)).Select(group => group.ToImmutableArray())];

    public string MeasureWord(Measure measure) => _words.Measure(measure.Key);

    public string UnitWord(Measure measure) => _words.Unit(measure.Unit);

    public string BasisWord(Measure measure) => _words.Basis(measure.BasisWord);

    /// <summary>What an alternative reached by a measure.</summary>
    public AlternativeValue ValueOf(string name, Measure measure) =>
        comparison.Result.Values.First(value => value.Name == name && value.Measure == measure);
}
