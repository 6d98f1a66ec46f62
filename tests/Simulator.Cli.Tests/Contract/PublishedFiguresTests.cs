using System.Collections.Concurrent;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Engine.Results;
using Simulator.Scenarios.Loading;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Contract;

/// <summary>Printed figures lie within 5–95% bands: at least 90% in each scenario and of all.</summary>
/// <remarks>Each scenario's own seed, 40 replicates, so the outcome is fixed for a build.</remarks>
public sealed class PublishedFiguresTests
{
    private const int Replicates = 40;
    private const double Share = 0.9;

    private static readonly ConcurrentDictionary<string, Task<Verdict[]>> Verdicts = new(StringComparer.Ordinal);

    public static TheoryData<string> Scenarios => [.. Names];

    private static IEnumerable<string> Names => Directory.GetDirectories(RepositoryRoot.Combine("scenarios"))
        .Where(folder => File.Exists(Path.Combine(folder, "record.yaml"))).Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Scenario_PrintedFigures_LieWithinTheBands(string name)
    {
        var verdicts = await OfAsync(name);

        var missed = verdicts.Where(verdict => !verdict.Inside).ToArray();
        missed.Length.ShouldBeLessThanOrEqualTo((int)((1 - Share) * verdicts.Length), string.Join("; ", missed.Select(verdict => verdict.ToString())));
    }

    [Fact]
    public async Task FiveRecords_PrintedFigures_LieWithinTheBandsInNineOfTenCases()
    {
        var all = new List<Verdict>();
        foreach (var name in Names)
        {
            all.AddRange(await OfAsync(name));
        }

        all.Count.ShouldBeGreaterThan(50);
        (all.Count(verdict => verdict.Inside) / (double)all.Count).ShouldBeGreaterThanOrEqualTo(Share);
    }

    [Fact]
    public async Task Jilin2022_Lockdown_CutsGrowthByThePrintedRatio()
    {
        var verdicts = (await OfAsync("jilin-2022")).ToDictionary(verdict => verdict.Figure);

        var ratio = (1 + verdicts["funds_growth"].Mean) / (1 + verdicts["funds_trend"].Mean);

        ratio.ShouldBe(1.14 / 1.30, tolerance: 0.05);
    }

    private static Task<Verdict[]> OfAsync(string name) => Verdicts.GetOrAdd(name, JudgeAsync);

    private static async Task<Verdict[]> JudgeAsync(string name)
    {
        var folder = RepositoryRoot.Combine($"scenarios/{name}");
        var variants = ScenarioLoader.Load(folder).Scenario!.Record!.Figures.Select(figure => figure.Variant).Distinct();
        var verdicts = new List<Verdict>();
        foreach (var variant in variants)
        {
            verdicts.AddRange(await JudgeAsync(ScenarioLoader.Load(folder, strategy: variant).Scenario!, variant));
        }

        return [.. verdicts];
    }

    private static async Task<IEnumerable<Verdict>> JudgeAsync(Scenario scenario, string? variant)
    {
        var figures = scenario.Comparisons.Where(pair => pair.Figure.Value is not null && pair.Figure.Variant == variant).ToArray();
        if (figures.Length == 0)
        {
            return [];
        }

        var options = new RunOptions { Seed = scenario.Seed, Replicates = Replicates };
        var outcome = await new LocalEngine()
            .RunAsync(new Atlas(scenario.World), options, NoStore.Instance, progress: null, CancellationToken.None);
        return figures.Select(pair =>
        {
            var band = Band.Of([.. outcome.Ledgers.Select(ledger => StatisticValue.Of(pair.Statistic, ledger, scenario.World))]);
            return new Verdict(pair.Figure.Id, pair.Figure.Value!.Value, band.Mean, band.P05, band.P95);
        });
    }

    /// <summary>A printed figure beside the band of the run, in the unit of the engine.</summary>
    private sealed record Verdict(string Figure, double Printed, double Mean, double P05, double P95)
    {
        public bool Inside => Printed >= P05 && Printed <= P95;
    }
}
