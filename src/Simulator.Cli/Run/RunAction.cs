using Simulator.Analysis.Precision;
using Simulator.Analysis.Runs;
using Simulator.Cli.Engines;
using Simulator.Cli.Figure;
using Simulator.Cli.Hosting;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Figures.Charts;
using Simulator.Figures.Report;
using Simulator.Figures.Report.Html;
using Simulator.Figures.Report.Run;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Run;

/// <summary><c>simulator run</c>: load, run, write, report.</summary>
internal sealed class RunAction(RunRequest request, Screen screen)
{
    /// <summary>run.json lies beside the report.</summary>
    private static readonly ReportOrigin Origin = new(ProductInfo.Version, RunDocument.ThisPlatform, $"simulator verify {RunFiles.DocumentName}");

    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        var loaded = Load();
        if (loaded.Scenario is not { } scenario)
        {
            return screen.Refuse(loaded.Problems);
        }

        var choice = EngineChoice.Of(request.Engine, OnCluster(scenario), screen);
        if (choice.Engine is not { } engine)
        {
            return choice.ExitCode;
        }

        var plan = RunPlan.Make(request, scenario, engine);
        if (!request.Json)
        {
            RunHeader.Write(screen, plan);
        }

        Prepare(plan);
        var started = screen.Clock.GetTimestamp();
        var (outcome, verdict) = await RunAsync(plan, cancellation).ConfigureAwait(false);
        var traced = await new TracedReplicate(plan, request, screen).PlayAsync(outcome, cancellation).ConfigureAwait(false);
        return traced is null ? ExitCode.Failed : Report(verdict is null ? plan : plan.With(traced.Ledgers.Length), traced, verdict, started);
    }

    private async Task<(RunOutcome Outcome, PrecisionVerdict? Verdict)> RunAsync(RunPlan plan, CancellationToken cancellation) =>
        plan.Precision is { } precision
            ? await RunUntilPreciseAsync(plan, precision, cancellation).ConfigureAwait(false)
            : (await RunAllAsync(plan, cancellation).ConfigureAwait(false), null);

    private LoadResult Load()
    {
        var overrides = new RunOverrides(request);
        var loaded = ScenarioLoader.Load(request.Scenario, overrides.Values, request.Strategy, screen.Texts.Culture);
        if (loaded.Scenario is { } scenario && request.Trace >= FewestReplicates(scenario))
        {
            var message = screen.Texts.NotInRange(request.Trace.ToString(screen.Texts.Culture), 0, FewestReplicates(scenario) - 1);
            return new LoadResult(null, [new Problem(CommandLineErrors.Code, "--trace", 0, "", message, "")]);
        }

        return loaded with { Problems = overrides.Rename(loaded.Problems) };
    }

    /// <summary>Replicates that are run in any case.</summary>
    private int FewestReplicates(Scenario scenario) =>
        request.Precision is null ? scenario.Replicates : Math.Min(scenario.Replicates, HalfWidthRule.FewestRun);

    private ClusterRun? OnCluster(Scenario scenario) => request.Cluster is { } connectionString
        ? new ClusterRun(connectionString, request.Scenario, scenario.Overrides, request.Strategy)
        : null;

    /// <summary>A folder that cannot be written is found out before anything is computed.</summary>
    private void Prepare(RunPlan plan)
    {
        Directory.CreateDirectory(plan.Folder);
        if (!request.Resume)
        {
            plan.Store.Clear();
        }

        screen.Afterword = () => screen.Texts.HowToResume(plan.Store.Files, screen.CommandWith("--resume"));
    }

    private Task<RunOutcome> RunAllAsync(RunPlan plan, CancellationToken cancellation) => RunProgress.RunAsync(
        screen, plan.Options.Replicates, isWanted: !request.Json,
        progress => plan.Engine.RunAsync(new Atlas(plan.Scenario.World), plan.Options, plan.Store, progress, cancellation));

    private Task<(RunOutcome Outcome, PrecisionVerdict Verdict)> RunUntilPreciseAsync(
        RunPlan plan, double precision, CancellationToken cancellation)
    {
        var run = new PreciseRun(plan.Engine, new Atlas(plan.Scenario.World), plan.Store);
        return RunProgress.RunAsync(
            screen, replicates: null, isWanted: !request.Json,
            progress => run.RunAsync(plan.Options, precision, PreciseRun.Headlines(plan.Scenario.RecordWeek), progress, cancellation));
    }

    private int Report(RunPlan plan, RunOutcome outcome, PrecisionVerdict? verdict, long started)
    {
        foreach (var failure in outcome.Failures)
        {
            screen.Warn(screen.Texts.BatchFailed(failure));
        }

        if (outcome.Ledgers.IsEmpty)
        {
            return ExitCode.Failed;
        }

        Write(plan, Finish(plan, outcome, verdict, started));
        if (!outcome.Failures.IsEmpty)
        {
            return ExitCode.Failed;
        }

        plan.Store.Clear();
        return ExitCode.Done;
    }

    private void Write(RunPlan plan, FinishedRun run)
    {
        var json = RunDocument.Of(run, ProductInfo.Version).ToJson();
        var report = RunReport.Build(run, Origin, screen.Texts.Culture);
        FileSet.Write(plan.Folder, files =>
        {
            RunFiles.Add(files, run, json);
            files.Add(ReportFile.Name, stream => ReportFile.Write(stream, report));
        });
        FigureFiles.Write(plan.Folder, FileCharts.Of(run), screen);
        if (request.Json)
        {
            screen.WriteRaw(json);
            return;
        }

        RunSummary.Write(screen, run, plan.Folder);
    }

    private FinishedRun Finish(RunPlan plan, RunOutcome outcome, PrecisionVerdict? verdict, long started)
    {
        var statistics = new Totals(plan.Scenario, outcome.Ledgers);
        var overall = statistics.OverallCurves(plan.Options.Threads);
        return new FinishedRun
        {
            Scenario = plan.Scenario,
            Outcome = outcome,
            Precision = verdict,
            Digest = outcome.Digest,
            Engine = plan.Engine.Name,
            Overall = overall,
            Totals = statistics.Compute(overall),
            Statistics = statistics,
            StrategyChosen = request.Strategy is not null,
            RelativeScenarioPath = ScenarioPath.Relative(plan.Folder, request.Scenario),
            TracedReplicate = request.Trace,
            Threads = plan.Options.Threads,
            Elapsed = screen.Clock.GetElapsedTime(started),
        };
    }
}
