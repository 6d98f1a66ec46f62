using Simulator.Analysis.Comparison;
using Simulator.Analysis.Runs;
using Simulator.Cli.Figure;
using Simulator.Cli.Hosting;
using Simulator.Cli.Run;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Figures.Charts;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Comparison;
using Simulator.Figures.Report.Html;

namespace Simulator.Cli.Compare;

/// <summary><c>simulator compare</c>: load, run every alternative, compare, write, report.</summary>
internal sealed class CompareAction(CompareRequest request, Screen screen)
{
    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        var (alternatives, problems) = AlternativeLoader.Load(request, screen.Texts);
        if (problems.Count > 0)
        {
            return screen.Refuse(problems);
        }

        var plan = ComparePlan.Make(request, alternatives, screen.Engines.Find(request.Engine));
        var usual = ComparePlan.UsualFolder(alternatives);
        if (request.Out is null && plan.Folder != usual)
        {
            screen.Warn(screen.Texts.OtherComparison(usual.Replace('\\', '/'), plan.Folder.Replace('\\', '/')));
        }

        Prepare(plan);
        var started = screen.Clock.GetTimestamp();
        var runs = await RunAsync(plan, cancellation).ConfigureAwait(false);
        return Report(plan, runs, started);
    }

    private void Prepare(ComparePlan plan)
    {
        if (!request.Json)
        {
            CompareHeader.Write(screen, plan);
        }

        CompareFolder.Claim(plan.Folder, plan.Key);
        if (!request.Resume)
        {
            plan.ClearStores();
        }

        screen.Afterword = () => screen.Texts.HowToResume(plan.StoredBatches, screen.CommandWith("--resume"));
    }

    private Task<IReadOnlyList<RunOutcome>> RunAsync(ComparePlan plan, CancellationToken cancellation) =>
        RunProgress.RunAsync(screen, plan.Replicates, isWanted: !request.Json, async progress =>
        {
            var outcomes = new List<RunOutcome>();
            var before = 0;
            foreach (var (alternative, run) in plan.Arms)
            {
                outcomes.Add(await run.Engine.RunAsync(
                    new Atlas(alternative.Scenario.World), run.Options, run.Store, LaterProgress.After(before, progress), cancellation)
                    .ConfigureAwait(false));
                before += run.Options.Replicates;
            }

            return (IReadOnlyList<RunOutcome>)outcomes;
        });

    private int Report(ComparePlan plan, IReadOnlyList<RunOutcome> outcomes, long started)
    {
        var failed = ReportFailures(plan, outcomes);
        if (!HaveCommonReplicates(outcomes))
        {
            screen.Warn(screen.Texts.NoCommonReplicates);
            return ExitCode.Failed;
        }

        var comparison = FinishedComparison.Of(
            [.. plan.Arms.Zip(outcomes, (arm, outcome) => Finished(arm.Alternative, outcome, plan.Folder))], request.Week,
            plan.Arms[0].Plan.Engine.Name);
        Write(comparison with { Elapsed = screen.Clock.GetElapsedTime(started) }, plan.Folder);
        if (failed)
        {
            return ExitCode.Failed;
        }

        plan.ClearStores();
        return ExitCode.Done;
    }

    private bool ReportFailures(ComparePlan plan, IReadOnlyList<RunOutcome> outcomes)
    {
        foreach (var (arm, outcome) in plan.Arms.Zip(outcomes))
        {
            foreach (var failure in outcome.Failures)
            {
                screen.Warn($"{arm.Alternative.Name}: " + screen.Texts.BatchFailed(failure));
            }
        }

        return outcomes.Any(outcome => !outcome.Failures.IsEmpty);
    }

    private static bool HaveCommonReplicates(IReadOnlyList<RunOutcome> outcomes) => outcomes
        .Select(outcome => outcome.Ledgers.Select(ledger => ledger.Replicate))
        .Aggregate((all, next) => all.Intersect(next)).Any();

    private static FinishedAlternative Finished(Alternative alternative, RunOutcome outcome, string folder) => new(
        alternative.Name, alternative.Scenario, outcome, StrategyChosen: alternative.Request.Strategy is not null,
        ScenarioPath.Relative(folder, alternative.Request.Scenario));

    private void Write(FinishedComparison comparison, string folder)
    {
        var json = ComparisonDocument.Of(comparison, ProductInfo.Version).ToJson();
        var origin = new ReportOrigin(ProductInfo.Version, RunDocument.ThisPlatform, screen.Command);
        var report = ComparisonReport.Build(comparison, origin, screen.Texts.Culture);
        FileSet.Write(folder, files =>
        {
            ComparisonFiles.Add(files, comparison, json);
            files.Add(ReportFile.Name, stream => ReportFile.Write(stream, report));
        });
        FigureFiles.Write(folder, FileCharts.Of(comparison.Result, comparison.Calendar), screen);
        foreach (var pair in comparison.Result.Shown.Pairs.Where(pair => pair.VarianceRatio > 1))
        {
            screen.Warn(screen.Texts.VarianceRatioAboveOne(
                screen.Texts.Measure(pair.Measure.Key), pair.A, pair.B, ComparisonText.Ratio(pair.VarianceRatio)));
        }

        if (request.Json)
        {
            screen.WriteRaw(json);
            return;
        }

        CompareSummary.Write(screen, comparison, folder);
    }
}
