using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Spectre.Console;

namespace Simulator.Cli.Run;

/// <summary>What came out, beside what was printed: totals, events, curves.</summary>
internal static class RunSummary
{
    private const int DigestDigits = 16;

    /// <summary>Rows that are always shown; others are when the record prints a figure for them.</summary>
    private static readonly (Stage Stage, Basis Basis, Metric Metric)[] Always =
    [
        (Stage.Contacted, Basis.Flow, Metric.Count),
        (Stage.Engaged, Basis.Flow, Metric.Count),
        (Stage.Signed, Basis.Flow, Metric.Count),
        (Stage.Signed, Basis.Flow, Metric.TotalInvestment),
        (Stage.Registered, Basis.Flow, Metric.Count),
        (Stage.Registered, Basis.Cohort, Metric.Count),
        (Stage.Started, Basis.Flow, Metric.Count),
        (Stage.InProduction, Basis.Flow, Metric.Count),
        (Stage.Funded, Basis.Flow, Metric.FundsInPlace),
    ];

    public static void Write(Screen screen, FinishedRun run, string folder)
    {
        var texts = screen.Texts;
        screen.Say("");
        screen.Say(texts.TotalsAt(Dates.Text(run.ComparedAt), run.Scenario.RecordWeek));
        screen.Show(TotalsTable.Make(run, Rows(run), texts));
        new EventsTable(screen, run).Write();
        WriteNotCompared(screen, run);
        SparkCurves.Write(screen, run);
        WritePrecision(screen, run);
        screen.Say("");
        screen.Say(texts.Footer(
            run.Digest[..DigestDigits], Cells.Seconds(run.Elapsed), run.Outcome.Ledgers.Length, folder.Replace('\\', '/')));
    }

    private static IEnumerable<Total> Rows(FinishedRun run) => run.Totals
        .Where(total => total.Statistic.Event < 0 && (total.Figure is not null || IsAlwaysShown(total)))
        .OrderBy(total => total.IsOverall ? 0 : 1)
        .ThenBy(total => total.Statistic.Metric == Metric.FundsInPlace ? Stage.Withdrawn + 1 : total.Statistic.Stage);

    private static bool IsAlwaysShown(Total total) =>
        total.IsOverall && Always.Contains((total.Statistic.Stage, total.Statistic.Basis, total.Statistic.Metric));

    /// <summary>Figures of the record that no statistic of the run stands for.</summary>
    private static void WriteNotCompared(Screen screen, FinishedRun run)
    {
        if (run.Scenario.Record is not { } record)
        {
            return;
        }

        var compared = run.Scenario.Comparisons.Select(comparison => comparison.Figure.Id).ToHashSet(StringComparer.Ordinal);
        var others = record.Figures.Select(figure => figure.Id).Where(id => !compared.Contains(id)).ToArray();
        if (compared.Count == 0)
        {
            screen.Say(screen.Texts.NothingCompared(Dates.Text(record.AsOf)));
        }
        else if (others.Length > 0)
        {
            screen.Say(screen.Texts.NotCompared(string.Join(", ", others)));
        }
    }

    private static void WritePrecision(Screen screen, FinishedRun run)
    {
        if (run.Precision is not { } verdict)
        {
            return;
        }

        var (texts, widest) = (screen.Texts, verdict.Widest);
        var (stage, metric) = (FileWords.Of(widest.Statistic.Stage, widest.Statistic.Metric), FileWords.Of(widest.Statistic.Metric));
        var name = $"{texts.Stage(stage)} · {texts.Metric(metric)}";
        var replicates = run.Outcome.Ledgers.Length;
        screen.Say("");
        screen.Say(verdict.Reached
            ? texts.Precise(verdict.Target, replicates, name, widest.Relative)
            : texts.NotPrecise(verdict.Target, replicates, name, widest.Relative));
    }
}
