using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>Files that are made to fill the memory or the time. Each is refused with a clear problem, or read, at small cost.</summary>
[Collection(AloneCollection.Name)]
public sealed class BoundsTests(ITestOutputHelper output)
{
    private const int Largest = (4 * 1024 * 1024) - 1024;

    private static readonly Dictionary<string, (string Code, Func<string> Text)> Bombs = new()
    {
        ["brackets that never close"] = (ProblemCodes.TooDeep, () => "a: " + Repeat("[", Largest)),
        ["braces that never close"] = (ProblemCodes.TooDeep, () => "a: " + Repeat("{", Largest)),
        ["mappings in mappings"] = (ProblemCodes.TooDeep, () => "a: " + Repeat("{a: ", Largest / 4)),
        ["lists in lists"] = (ProblemCodes.TooDeep, () => Repeat("- ", Largest / 2)),
        ["keys in keys"] = (ProblemCodes.TooDeep, () => Repeat("? ", Largest / 2)),
        ["two million items"] = (ProblemCodes.TooManyValues, () => "firms: [" + Repeat("0,", Largest / 2) + "]"),
        ["a million mappings"] = (ProblemCodes.TooManyValues, () => "firms: [" + Repeat("{},", Largest / 3) + "]"),
        ["a long key over many items"] = (
            ProblemCodes.UnknownKey, () => "? " + Repeat("k", 1_000_000) + "\n: [" + Repeat("0,", 50_000) + "]"),
        ["a long key over many anchors"] = (
            ProblemCodes.TooManyProblems, () => "? " + Repeat("k", 1_000_000) + "\n: [" + Repeat("&a 0,", 50_000) + "]"),
        ["a key of dots over a number"] = (
            ProblemCodes.NotANumber, () => "city_defaults: {anchors: {\"" + Repeat(".", 200_000) + "\": x}}"),
        ["an endless number"] = (ProblemCodes.NotANumber, () => "schema: " + Repeat("9", Largest)),
        ["an endless amount without a unit"] = (
            ProblemCodes.NotANumber, () => "city_defaults: {purse: " + Repeat("9", Largest - 1000) + "}"),
        ["an endless text"] = (ProblemCodes.TextForm, () => "meta: {title: " + Repeat("x", Largest - 1000) + "}"),
        ["an endless comment"] = (ProblemCodes.DocumentCount, () => Repeat("#", Largest)),
        ["empty lines"] = (ProblemCodes.DocumentCount, () => Repeat("\n", Largest)),
        ["NULs"] = (ProblemCodes.TooManyProblems, () => Repeat("\0", Largest)),
        ["the same key"] = (ProblemCodes.TooManyProblems, () => Repeat("a: 1\n", 25_000)),
        ["unknown keys"] = (ProblemCodes.TooManyProblems, () => Each(25_000, i => $"a{i}: 1\n")),
        ["anchors"] = (ProblemCodes.TooManyProblems, () => "a: [" + Repeat("&a 1,", 50_000) + "]"),
        ["aliases"] = (ProblemCodes.TooManyProblems, () => "a: [&a 1, " + Repeat("*a,", 50_000) + "]"),
        ["tags"] = (ProblemCodes.TooManyProblems, () => "a: [" + Repeat("!t 1,", 50_000) + "]"),
        ["wrong references beside many ids"] = (ProblemCodes.TooManyProblems, WrongReferences),
        ["too many events"] = (ProblemCodes.ListLength, () => Events(2_001)),
        ["all events on one day"] = (ProblemCodes.EventClash, () => Events(400)),
        ["too many firms"] = (ProblemCodes.OutOfRange, () => Small("count: 12", "count: 200001")),
        ["too many weeks"] = (ProblemCodes.OutOfRange, () => Small("weeks: 20", "weeks: 1041")),
        ["too many replicates"] = (ProblemCodes.OutOfRange, () => Small("replicates: 3", "replicates: 1000001")),
        ["too many cities"] = (ProblemCodes.ListLength, () => Cities(5_001)),
        ["shocks over cities and weeks"] = (ProblemCodes.TooLarge, Shocks),
    };

    private static readonly Dictionary<string, Func<string>> Sound = new()
    {
        ["as many firms as allowed"] = () => Small("count: 12", "count: 200000"),
        ["written firms"] = Firms,
        ["as many cities as fit"] = () => Cities(4_900),
        ["as many replicates as allowed"] = () => Small("replicates: 3", "replicates: 1000000"),
        ["endless weeks"] = () => Small("weeks: 20", "weeks: 1040"),
    };

    public static TheoryData<string> BombNames => [.. Bombs.Keys];

    public static TheoryData<string> SoundNames => [.. Sound.Keys];

    [Theory]
    [MemberData(nameof(BombNames))]
    public void Load_Bomb_IsRefusedAtSmallCost(string name)
    {
        var outcome = Read(Bombs[name].Text());

        Check(name, "", outcome.Problems);
        outcome.Problems.Length.ShouldBeLessThanOrEqualTo(ProblemList.Most + 1);
        outcome.Problems.ShouldAllBe(problem => problem.ToString().Length < 4_000);
    }

    /// <summary>Codes that the corpus of small invalid files does not show in Chinese, and limits.</summary>
    [Theory]
    [InlineData("brackets that never close")]
    [InlineData("two million items")]
    [InlineData("aliases")]
    [InlineData("too many replicates")]
    public void Load_Bomb_IsRefusedInChinese(string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("scenario.yaml", Bombs[name].Text());

        var problems = ScenarioLoader.Load(file, [], null, CultureInfo.GetCultureInfo("zh-CN")).Problems;

        Check(name, ".zh", problems);
    }

    [Theory]
    [MemberData(nameof(SoundNames))]
    public void Load_LargeButSound_IsReadAtSmallCost(string name) => WorldInvariants.Check(Read(Sound[name]()).Scenario.ShouldNotBeNull());

    /// <summary>Compares the first two problems, the first with the bomb's code, and how many there are.</summary>
    private static void Check(string name, string language, ImmutableArray<Problem> problems)
    {
        var code = Bombs[name].Code;
        problems.Select(problem => problem.Code).ShouldContain(code);
        var shown = problems.Take(2).Append(problems.First(problem => problem.Code == code)).Distinct()
            .Select(problem => problem with { File = Path.GetFileName(problem.File) });
        Expectation.Check($"Bombs/{name.Replace(' ', '-')}{language}", $"{string.Join('\n', shown)}\nproblems: {problems.Length}\n");
    }

    private FuzzOutcome Read(string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("scenario.yaml", text);
        var outcome = FuzzOutcome.OfFile(file);

        output.WriteLine($"{outcome.Seconds:F3} s, {outcome.Megabytes:F1} MB");
        outcome.Seconds.ShouldBeLessThan(FuzzOutcome.MostSeconds);
        outcome.Megabytes.ShouldBeLessThan(FuzzOutcome.MostMegabytes);
        return outcome;
    }

    private static string Small(string old, string replacement) =>
        File.ReadAllText(Samples.Small).Replace(old, replacement, StringComparison.Ordinal);

    private static string Cities(int count) =>
        Small("\ncities:\n", "\ncities:\n" + Each(count - 2, i => $"  - {{id: c{i}, province: home, lon: 1, lat: 1}}\n"));

    private static string Firms() => Small(
        "firms:\n", "firms:\n" + Each(4_500, i => $"  - {{id: x{i}, region: south, sector: steel, class: state, capital: 30 亿元}}\n"));

    /// <summary>Shocks are tabulated by what they change, city and week.</summary>
    private static string Shocks()
    {
        string[] kinds = ["lockdown", "travel_ban", "macro", "rival_surge"];
        return Cities(4_900).Replace("weeks: 20", "weeks: 1040", StringComparison.Ordinal).Replace(
            "shocks:\n", "shocks:\n" + Each(kinds.Length, i => $"  - {{id: s{i}, kind: {kinds[i]}, from: 1, weeks: 4}}\n"),
            StringComparison.Ordinal);
    }

    private static string Events(int count) =>
        Small("events:\n", "events:\n" + Each(count - 2, i => $"  - {{id: e{i}, date: 2020-02-10, region: south}}\n"));

    private static string WrongReferences() => Cities(3_000).Replace(
        "cities: {beta: careful}", "cities: {" + Each(4_000, i => $"ab-cd-ef-gh-ij-kl-mn-op-{i}: careful, ") + "}", StringComparison.Ordinal);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
