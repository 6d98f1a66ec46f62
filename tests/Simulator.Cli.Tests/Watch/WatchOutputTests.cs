using System.Text.Json;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Cli.Watch;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Worlds;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Tests.Watch;

/// <summary>What <c>simulator watch</c> prints where there is no terminal: blocks, or JSON lines.</summary>
public sealed class WatchOutputTests
{
    private const int LastWeek = 51;
    private static readonly Scenario Scenario = ScenarioLoader.Load(Sample.Folder, []).Scenario!;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Watch_OfSomeWeeks_PrintsTheWholeExpectation(string language)
    {
        var result = await Command.RunWithAllAsync("watch", Sample.Folder, "--from-week", "34", "--to-week", "36", "--lang", language);

        result.Output.ShouldNotContain('\u001b');
        Expectation.Check($"watch.{language}", result.AsText());
    }

    [Fact]
    public async Task Watch_OfAWeekOfTheBurnIn_SaysThatNobodyPromotesYet()
    {
        var result = await Command.RunWithAllAsync("watch", Sample.Folder, "--week", "-26", "--set", "meta.promotion_start=-4");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("Week -26 of 51 · 2025-07-03 – 2025-07-09\n  Promotion starts in week -4.\n");
    }

    [Fact]
    public async Task Watch_WithLines_PrintsAnObjectAWeekThatAddUpToTheLedgerOfTheEnsemble()
    {
        var ledger = EnsembleCheck.LedgerOf(new Atlas(Scenario.World), Scenario.Seed, replicate: 2, LastWeek);

        var result = await Command.RunWithAllAsync("watch", Sample.Folder, "--lines", "--replicate", "2");

        var weeks = Weeks(result);
        weeks.Select(week => week.GetProperty("week").GetInt32()).ShouldBe(Enumerable.Range(0, LastWeek + 1));
        result.Error.ShouldStartWith($"Equal to replicate 2 of the ensemble to week 51 (digest {LedgerDigest.Of([ledger])[..16]}");
        for (var city = 0; city < Scenario.World.Cities.Length; city++)
        {
            foreach (var (stage, word) in new[] { (Stage.Signed, "signed"), (Stage.Registered, "registered"), (Stage.Lapsed, "lapsed") })
            {
                var booked = ledger.Cities[city].Deals.Where(deal => Accounting.Books(deal, stage, Basis.Flow)).ToArray();
                var told = Stages(weeks, Scenario.World.Cities[city].Id, word);
                told.Length.ShouldBe(booked.Length, $"{word} in city {city}");
                told.Sum(entry => entry.GetProperty("amount_wan").GetInt64()).ShouldBe(booked.Sum(deal => deal.AmountWan));
            }

            var place = weeks[^1].GetProperty("places")[city];
            place.GetProperty("signed_so_far").GetInt32().ShouldBe(Stages(weeks, Scenario.World.Cities[city].Id, "signed").Length);
            place.GetProperty("funds_so_far_wan").GetInt64().ShouldBe(ledger.Cities[city].FundsWan.Skip(Scenario.World.Calendar.BurnInWeeks).Sum());
        }
    }

    [Fact]
    public async Task Watch_WithLines_HasTheFieldsThatAreDocumented()
    {
        var result = await Command.RunWithAllAsync("watch", Sample.Folder, "--lines", "--from-week", "12", "--to-week", "30");

        Expectation.Check("watch.fields", string.Join('\n', Weeks(result).SelectMany(week => Fields(week, "")).Distinct().Order(StringComparer.Ordinal)) + "\n");
    }

    [Fact]
    public async Task Watch_ToAWeek_EndsThereAndIsComparedThere()
    {
        var expected = LedgerDigest.Of([EnsembleCheck.LedgerOf(new Atlas(Scenario.World), Scenario.Seed, replicate: 0, week: 9)]);

        var result = await Command.RunWithAllAsync("watch", Sample.Folder, "--to-week", "9");

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Output.ShouldContain("Week 9 of 51");
        result.Output.ShouldNotContain("Week 10 of 51");
        result.Output.ShouldEndWith($"Equal to replicate 0 of the ensemble to week 9 (digest {expected[..16]}…).\n");
    }

    [Fact]
    public async Task Watch_OfAWorldThatIsNotAsInTheEnsemble_SaysSoAndReturns1()
    {
        var engines = new EngineCatalog(new LivingEngine { Astray = 1 });

        var result = await Command.RunAsync(engines, "watch", Sample.Folder, "--week", "40");

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldStartWith("Replicate 0, played live to week 40, is not as in the ensemble");
    }

    [Fact]
    public async Task Watch_ThatIsInterrupted_Returns130()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var result = await Command.RunAsync(EngineCatalog.OfTheCommand, stop.Token, "watch", Sample.Folder, "--lines");

        (result.ExitCode, result.Output, result.Error).ShouldBe((ExitCode.Interrupted, "", "Interrupted.\n"));
    }

    [Theory]
    [InlineData("scenario", "--week", "3", "--from-week", "1", "--replicate", "6", "--strategy", "smal_team", "--set", "meta.sed=3")]
    [InlineData("range", "--week", "52", "--to-week", "-27", "--trace", "6")]
    [InlineData("order", "--from-week", "9", "--to-week", "8")]
    [InlineData("options", "--speed", "0", "--lins", "--week", "soon", "--seed", "-1")]
    public async Task Watch_WithMistakes_ListsThemAllAndReturns2(string name, params string[] args)
    {
        var result = await Command.RunWithAllAsync(["watch", Sample.Folder, .. args]);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        Expectation.Check($"watch.wrong.{name}", result.AsText());
    }

    private static JsonElement[] Weeks(CommandResult result) =>
        [.. result.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];

    private static JsonElement[] Stages(JsonElement[] weeks, string city, string stage) => [.. weeks
        .SelectMany(week => week.GetProperty("stages").EnumerateArray())
        .Where(entry => entry.GetProperty("city").GetString() == city && entry.GetProperty("stage").GetString() == stage)];

    private static IEnumerable<string> Fields(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            Fields(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Fields(item, path + "[]")),
        JsonValueKind.Null => [],
        _ => [$"{path}: {(element.ValueKind is JsonValueKind.True or JsonValueKind.False ? "bool" : element.ValueKind.ToString().ToLowerInvariant())}"],
    };
}
