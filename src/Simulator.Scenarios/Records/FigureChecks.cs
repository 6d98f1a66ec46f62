using System.Globalization;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Quantities;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records;

/// <summary>Rules for figures, and for what refers to them: the unit must be that of the metric.</summary>
internal static class FigureChecks
{
    private const string CountRange = "[0, 1000000000]";
    private const string Items = "items";

    public static void Run(Section root, ProblemList problems)
    {
        var metrics = new Dictionary<string, RecordMetric>(StringComparer.Ordinal);
        foreach (var figure in root.Children("figures").Where(figure => figure.Has("metric")))
        {
            var metric = RecordWords.Metrics[figure.Text("metric")];
            metrics.TryAdd(figure.Text("id"), metric);
            ReportValue(figure, metric, problems);
            foreach (var place in figure.Children("also_printed"))
            {
                ReportValue(place, metric, problems);
            }

            ReportLimits(figure, problems);
        }

        foreach (var target in root.Children("targets"))
        {
            ReportTarget(target, metrics, problems);
        }

        foreach (var breakdown in root.Children("breakdowns"))
        {
            ReportMetric(breakdown, "count_of", money: false, metrics, problems);
            ReportMetric(breakdown, "amount_of", money: true, metrics, problems);
        }

        foreach (var claim in root.Children("claims").Where(claim => claim.Has("counts")))
        {
            ReportItems(claim, problems);
        }
    }

    private static void ReportTarget(Section target, Dictionary<string, RecordMetric> metrics, ProblemList problems)
    {
        if (metrics.TryGetValue(target.Text("figure"), out var metric))
        {
            ReportValue(target, metric, problems);
        }

        if (target.Find("value") is FigureValue { Value: 0 } value)
        {
            problems.Add(ProblemCodes.OutOfRange, target.PositionOf("value"), target.PathOf("value"), value.Written.Number, "(0, ∞)", "value");
        }
    }

    private static void ReportValue(Section section, RecordMetric metric, ProblemList problems)
    {
        if (section.Find("value") is not FigureValue value)
        {
            return;
        }

        var (position, path, number) = (section.PositionOf("value"), section.PathOf("value"), value.Written.Number + value.Written.Unit);
        if (RecordWords.IsMoney(metric) != value.IsMoney)
        {
            var dimension = value.IsMoney ? Dimensions.Plain("") : Dimensions.MoneyWan;
            NumberType.ReportUnit(dimension, value.Written, position, path, problems);
        }
        else if (metric == RecordMetric.EventShare && value.Value > 1)
        {
            problems.Add(ProblemCodes.OutOfRange, position, path, number, "[0, 1]", "value");
        }
        else if (RecordWords.IsCount(metric) && Math.Floor(value.Value) != value.Value)
        {
            problems.Add(ProblemCodes.NotWhole, position, path, number, CountRange, "value");
        }
    }

    private static void ReportLimits(Section figure, ProblemList problems)
    {
        if (figure.Has("at_least") && figure.Has("below") && figure.Number("at_least") >= figure.Number("below"))
        {
            problems.Add(ProblemCodes.EmptyRange, figure.PositionOf("below"), figure.PathOf("below"), NumberText.Yi(figure.Number("at_least")),
                NumberText.Yi(figure.Number("below")));
        }
    }

    private static void ReportMetric(
        Section breakdown, string key, bool money, Dictionary<string, RecordMetric> metrics, ProblemList problems)
    {
        if (!metrics.TryGetValue(breakdown.Text(key), out var metric) || (money ? RecordWords.IsMoney(metric) : RecordWords.IsCount(metric)))
        {
            return;
        }

        var fitting = RecordWords.Metrics.Where(pair => money ? RecordWords.IsMoney(pair.Value) : RecordWords.IsCount(pair.Value));
        problems.Add(
            ProblemCodes.WrongMetric, breakdown.PositionOf(key), breakdown.PathOf(key), breakdown.Text(key),
            RecordWords.Metrics.First(pair => pair.Value == metric).Key, key, string.Join(" | ", fitting.Select(pair => pair.Key)));
    }

    /// <summary>A number of items belongs to claims that count items, and to no other.</summary>
    private static void ReportItems(Section claim, ProblemList problems)
    {
        var countsItems = RecordWords.ThingCounted(claim.Text("counts")) == CountedThing.Items;
        if (countsItems && !claim.Has(Items) && !claim.IsBroken(Items))
        {
            problems.Add(ProblemCodes.MissingKey, "Needs_Hint", claim.PositionOf("counts"), claim.PathOf(Items), Items,
                claim.Table.Find(Items)!.Type.Describe(), "counts: items");
        }
        else if (!countsItems && claim.Has(Items))
        {
            var counts = string.Create(CultureInfo.InvariantCulture, $"counts: {claim.Text("counts")}");
            problems.Add(ProblemCodes.KeyCombination, "Excludes_Hint", claim.PositionOf(Items), claim.PathOf(Items), counts, Items);
        }
    }
}
