using Simulator.Core.Deals;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Texts;

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

    /// <summary>No figure carries a qualifier such as 近 or 余.</summary>
    public static RuleOutcome VagueFigures(PublishedRecord record)
    {
        var vague = record.Figures.Where(figure => figure.Qualifier.Length > 0).Select(figure => $"{figure.Id} {figure.Qualifier}")
            .ToList();
        return record.Figures.IsEmpty ? RuleOutcome.NotApplicable : RuleOutcome.Of(vague.Count == 0, vague, ("figures", vague.Count));
    }

    private static bool IsTotalCount(RecordFigure figure) =>
        figure is { Metric: RecordMetric.Count, Value: not null, Event: null, Stage: < Stage.Lapsed, IsWhole: true };

    private static string Name(RecordFigure figure) => $"{figure.StageName} {NumberText.Count(figure.Value!.Value)}";

    private static string Sign((RecordFigure First, RecordFigure Second) pair) => pair.Second.Value > pair.First.Value ? ">" : "≤";
}
