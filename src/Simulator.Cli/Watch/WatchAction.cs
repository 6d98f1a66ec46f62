using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Cli.Run;
using Simulator.Core.Worlds;
using Simulator.Grains.Hosting;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;
using Calendar = Simulator.Core.Worlds.Calendar;

namespace Simulator.Cli.Watch;

/// <summary><c>simulator watch</c>: load, play live, show week by week, compare with the ensemble.</summary>
internal sealed class WatchAction(WatchRequest request, Screen screen, WatchTexts texts)
{
    private const int DigestDigits = 16;

    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        var loaded = Load();
        if (loaded.Scenario is not { } scenario)
        {
            return screen.Refuse(loaded.Problems);
        }

        var choice = EngineChoice.Of(EngineCatalog.Orleans, OnCluster(scenario), screen);
        if (choice.Engine is not ILiveEngine engine)
        {
            return choice.ExitCode;
        }

        var atlas = new Atlas(scenario.World);
        var (from, to) = Range(scenario.World.Calendar);
        await using var steps = engine.WatchAsync(atlas, scenario.Seed, request.Run.Trace, to, cancellation).GetAsyncEnumerator(cancellation);
        var world = new WatchedWorld(steps);
        await ShowAsync(world, scenario, atlas, from, to, cancellation).ConfigureAwait(false);
        return Conclude(world, scenario, atlas);
    }

    private async Task ShowAsync(WatchedWorld world, Scenario scenario, Atlas atlas, int from, int to, CancellationToken cancellation)
    {
        if (request.Lines)
        {
            var json = new WeekJson(scenario, request.Run.Trace);
            await EachAsync(world, from, to, weeks => screen.WriteRaw(json.Write(weeks[^1]))).ConfigureAwait(false);
            return;
        }

        Header(scenario);
        var block = new WeekBlock(scenario, texts);
        if (screen.ShowsProgress && screen.Results.Profile.Capabilities.Ansi)
        {
            await new WatchTerminal(screen, texts, world, block, new WatchControls(from, to, request.Speed))
                .ShowAsync(() => Verdict(world, scenario, atlas).Text, cancellation).ConfigureAwait(false);
            return;
        }

        await EachAsync(world, from, to, weeks => Print(block.Lines(CollectionsMarshal.AsSpan(weeks), screen.Size.Width))).ConfigureAwait(false);
    }

    /// <summary>Every week from one to another as soon as it was played, then the end of the world.</summary>
    private static async Task EachAsync(WatchedWorld world, int from, int to, Action<List<WatchedWeek>> show)
    {
        for (var week = from; week <= to && await world.ReachAsync(week).ConfigureAwait(false) is not null; week++)
        {
            show([.. world.Weeks]);
        }

        await world.EndAsync().ConfigureAwait(false);
    }

    private void Print(ImmutableArray<BlockLine> lines)
    {
        screen.Say("");
        foreach (var line in lines)
        {
            screen.Say(line.Text);
        }
    }

    private void Header(Scenario scenario)
    {
        var world = scenario.World;
        screen.Say($"{scenario.Title.In(texts.Culture)} ({scenario.Id})");
        screen.Say(texts.Header(scenario.Strategy, scenario.Seed, request.Run.Trace));
        screen.Say(texts.Agents(world.Provinces.Length + world.Cities.Length + world.Firms.Length, world.Cities.Length, world.Firms.Length));
    }

    /// <summary>Says how it ended; with <c>--lines</c> on standard error.</summary>
    private int Conclude(WatchedWorld world, Scenario scenario, Atlas atlas)
    {
        if (world.End is null)
        {
            screen.Say(texts.Left(world.Weeks.Count > 0 ? world.Weeks[^1].Week : scenario.World.Calendar.FirstWeek));
            return ExitCode.Done;
        }

        var (text, isGood) = Verdict(world, scenario, atlas);
        if (request.Lines || !isGood)
        {
            screen.Warn(text);
        }
        else
        {
            screen.Say("");
            screen.Say(text);
        }

        return isGood ? ExitCode.Done : ExitCode.Failed;
    }

    private (string Text, bool IsGood) Verdict(WatchedWorld world, Scenario scenario, Atlas atlas)
    {
        var replicate = request.Run.Trace;
        if (world.End!.Ledger is not { } ledger)
        {
            return (screen.Texts.LiveFault(replicate, world.End.Fault?.Message ?? ""), false);
        }

        var week = world.End.Week - 1;
        return EnsembleCheck.Digest(atlas, scenario.Seed, week, ledger) is { } digest
            ? (texts.Same(replicate, week, digest[..DigestDigits]), true)
            : (texts.Differs(replicate, week), false);
    }

    private LoadResult Load()
    {
        var overrides = new RunOverrides(request.Run);
        var loaded = ScenarioLoader.Load(request.Run.Scenario, overrides.Values, request.Run.Strategy, texts.Culture);
        ImmutableArray<Problem> problems = [.. overrides.Rename(loaded.Problems), .. WatchRange.Problems(request, loaded.Scenario, screen.Texts, texts)];
        return problems.IsEmpty ? loaded : new LoadResult(null, problems);
    }

    private (int From, int To) Range(Calendar calendar) =>
        ((int)(request.Week ?? request.FromWeek ?? 0), (int)(request.Week ?? request.ToWeek ?? calendar.Weeks - 1));

    private ClusterRun? OnCluster(Scenario scenario) => request.Run.Cluster is { } connectionString
        ? new ClusterRun(connectionString, request.Run.Scenario, scenario.Overrides, request.Run.Strategy)
        : null;
}
