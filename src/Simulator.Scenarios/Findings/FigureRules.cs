using Simulator.Core.Deals;
using Simulator.Scenarios.Records;

namespace Simulator.Scenarios.Findings;

/// <summary>Rules about single figures and the funnel that they form.</summary>
/// <remarks>Pure and thread-safe.</remarks>
internal static class FigureRules
{
    /// <summary>No stage counts more projects than the one before it.</summary>
    public static RuleOutcome FunnelOrder(PublishedRecord record)
    {
        var funnel = record.Figures.Where(IsTotalCount).OrderBy(figure => figure.Stage).ToList();
        if (funnel.Count < 2)
        {
            return RuleOutcome.NotApplicable;
        }

        var pairs = funnel.Zip(funnel.Skip(1)).ToList();
        var wrong = pairs.Where(pair => pair.Second.Stage > pair.First.Stage && pair.Second.Value > pair.First.Value).ToList();
        var shown = (wrong.Count > 0 ? wrong : pairs).Select(pair => $"{Name(pair.Second)} {Sign(pair)} {Name(pair.First)}");
        return RuleOutcome.Of(wrong.Count == 0, shown, [.. funnel.Select(figure => (figure.StageName, figure.Value!.Value))]);
    }

    /// <summary>Every figure says which deals it counts.</summary>
    public static RuleOutcome BasisUnclear(PublishedRecord record)
    {
        var unclear = record.Figures.Where(figure => figure.Basis is null).Select(figure => figure.Id).ToList();
        return record.Figures.IsEmpty
            ? RuleOutcome.NotApplicable
            : RuleOutcome.Of(unclear.Count == 0, unclear, ("figures", unclear.Count));
    }

    /// <summary>Amounts of one stage are all of one metric, so that they may be added.</summary>
    public static RuleOutcome MixedMetrics(PublishedRecord record)
    {
        var amounts = record.Figures.Where(figure => figure.IsMoney).GroupBy(figure => figure.Stage).Where(group => group.Skip(1).Any())
            .ToList();
        var mixed = amounts.Where(group => group.Select(figure => figure.Metric).Distinct().Skip(1).Any())
            .Select(group => string.Join(" / ", group.Select(figure => figure.Id))).ToList();
        return amounts.Count == 0 ? RuleOutcome.NotApplicable : RuleOutcome.Of(mixed.Count == 0, mixed, ("stages", mixed.Count));
    }

    /// <summary>No slot of the print is without its figure.</summary>
    public static RuleOutcome MissingValues(PublishedRecord record)
    {
        var figures = record.Figures.Where(figure => figure.Value is null).Select(figure => figure.Id);
        var counts = record.Events.Where(entry => entry.ReportsSignings && entry.SignedCount is null)
            .Select(entry => $"{entry.Id}.signed.count");
        var amounts = record.Events.Where(entry => entry.ReportsSignings && entry.SignedAmount is null)
            .Select(entry => $"{entry.Id}.signed.amount");
        var missing = figures.Concat(counts).Concat(amounts).ToList();
        return RuleOutcome.Of(missing.Count == 0, missing, ("slots", missing.Count));
    }

    /// <summary>No figure carries a qualifier such as 近 or 余.</summary>
    public static RuleOutcome VagueFigures(PublishedRecord record)
    {
        var vague = record.Figures.Where(figure => figure.Qualifier.Length > 0).Select(figure => $"{figure.Id} {figure.Qualifier}")
            .ToList();
        return record.Figures.IsEmpty ? RuleOutcome.NotApplicable : RuleOutcome.Of(vague.Count == 0, vague, ("figures", vague.Count));
    }

    private static bool IsTotalCount(RecordFigure figure) =>
        figure is { Metric: RecordMetric.Count, Value: not null, Event: null, City: null, Stage: < Stage.Lapsed }
        && figure.AtLeast == default && figure.Below == default;

    private static string Name(RecordFigure figure) => $"{figure.StageName} {Show.Count(figure.Value!.Value)}";

    private static string Sign((RecordFigure First, RecordFigure Second) pair) => pair.Second.Value > pair.First.Value ? ">" : "≤";
}
