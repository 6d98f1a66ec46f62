using Simulator.Analysis.Comparison;
using Simulator.Cli.Figure;
using Simulator.Cli.Hosting;
using Simulator.Cli.Results;
using Simulator.Cli.Run;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Figures.Charts;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Comparison;

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

        var week = request.Week ?? plan.Arms.Min(arm => arm.Alternative.Scenario.World.Calendar.Weeks) - 1;
        var result = RunComparison.Compare(
            [.. plan.Arms.Zip(outcomes, (arm, outcome) => new ComparedRun(arm.Alternative.Name, arm.Alternative.Scenario.World, outcome.Ledgers))],
            week);
        Write(new FinishedComparison(plan, outcomes, result, week, screen.Clock.GetElapsedTime(started)));
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

    private ReportDocument Report(FinishedComparison comparison) => ComparisonReport.Build(
        new ReportedComparison
        {
            Result = comparison.Result,
            Alternatives =
            [
                .. comparison.Plan.Arms.Zip(comparison.Outcomes, (arm, outcome) => new ReportedAlternative(
                    arm.Alternative.Name, arm.Alternative.Scenario, outcome, StrategyChosen: arm.Alternative.Request.Strategy is not null)),
            ],
            Week = comparison.Week,
            Engine = comparison.Plan.Arms[0].Plan.Engine.Name,
        },
        new ReportOrigin(ProductInfo.Version, DocumentBuilder.Platform, screen.Command), screen.Texts.Culture);

    private void Write(FinishedComparison comparison)
    {
        var json = CompareJson.Write(CompareDocumentBuilder.Build(comparison));
        CompareFiles.Write(comparison, json, Report(comparison));
        FigureFiles.Write(comparison.Plan.Folder, FileCharts.Of(comparison.Result, comparison.Calendar), screen);
        foreach (var pair in ShownPairs.Of(comparison.Result).Pairs.Where(pair => pair.VarianceRatio > 1))
        {
            screen.Warn(screen.Texts.VarianceRatioAboveOne(
                screen.Texts.Measure(MeasureWords.Key(pair.Measure)), pair.A, pair.B, ComparisonText.Ratio(pair.VarianceRatio)));
        }

        if (request.Json)
        {
            screen.WriteRaw(json);
            return;
        }

        CompareSummary.Write(screen, comparison);
    }
}
