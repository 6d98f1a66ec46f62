using System.Globalization;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Cli.Tests.Support;
using Simulator.Cli.Watch;
using Simulator.Core.Worlds;
using Simulator.Grains.Hosting;
using Simulator.Scenarios.Loading;
using Spectre.Console;

namespace Simulator.Cli.Tests.Watch;

/// <summary>What keys do to a world on a terminal.</summary>
public sealed class WatchTerminalTests
{
    private static readonly Scenario Scenario = ScenarioLoader.Load(Sample.Folder, []).Scenario!;

    [Theory]
    [InlineData("n n n q", 3, 3)]
    [InlineData("n n p q", 1, 2)]
    [InlineData("g 5 Enter q", 5, 5)]
    [InlineData("g 5 Enter g - 9 9 Backspace Backspace Backspace 2 Enter q", 2, 5)]
    [InlineData("g 5 Escape q", 0, 0)]
    [InlineData("g 9 9 9 Enter q", 7, 7)]
    [InlineData("End q", 7, 7)]
    [InlineData("Spacebar RightArrow RightArrow LeftArrow q", 1, 2)]
    public async Task Keys_OfAPausedWorld_ShowThatWeekAndPlayNoFurther(string keys, int shown, int played)
    {
        var (output, world) = await ShowAsync(keys, width: 80, last: 7);

        output.LastIndexOf($"Week {shown} of 51", StringComparison.Ordinal).ShouldBe(output.LastIndexOf("Week ", StringComparison.Ordinal));
        world.Weeks[^1].Week.ShouldBe(played);
    }

    [Fact]
    public async Task World_WithoutKeys_RunsToItsLastWeekAndSaysTheVerdict()
    {
        var (output, world) = await ShowAsync(keys: null, width: 120, last: 7);

        output.ShouldContain("the verdict");
        world.End.ShouldNotBeNull().Ledger.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(40, "en")]
    [InlineData(80, "en")]
    [InlineData(80, "zh")]
    [InlineData(120, "zh")]
    public async Task Lines_OfEveryWeekOnATerminal_FitItAndAreAsMany(int width, string language)
    {
        const int Height = 21;
        var texts = new WatchTexts(language == "zh" ? Language.SimplifiedChinese : CultureInfo.InvariantCulture);
        var (_, world) = await ShowAsync(keys: null, width, last: 30);
        var block = new WeekBlock(Scenario, texts);

        for (var shown = 1; shown <= world.Weeks.Count; shown++)
        {
            var lines = block.Lines(world.Weeks.Take(shown).ToArray(), width, Height);

            lines.Length.ShouldBeLessThanOrEqualTo(Height);
            lines.ShouldAllBe(line => line.Text.GetCellWidth() <= Math.Max(width, 60));
        }
    }

    [Fact]
    public void Speed_WithPlusAndMinus_DoublesAndHalvesWithinItsBounds()
    {
        var controls = new WatchControls(0, 51, speed: 4_000);
        controls.Press(Key("+"));
        (controls.Speed, controls.Runs).ShouldBe((WatchControls.Fastest, true));

        foreach (var _ in Enumerable.Range(0, 20))
        {
            controls.Press(Key("-"));
        }

        (controls.Speed, controls.Interval).ShouldBe((WatchControls.Slowest, TimeSpan.FromMinutes(1)));
    }

    [Theory]
    [InlineData("Xinfu", 7, "Xinfu  ")]
    [InlineData("Xinfu", 4, "Xin…")]
    [InlineData("Taiyuan firm f0000901, new energy", 22, "Taiyuan firm f0000901 ")]
    [InlineData("长白山管委会", 8, "长白山… ")]
    [InlineData("长春", 6, "长春  ")]
    public void Text_InCells_IsCutAndFilledByItsWidth(string text, int cells, string expected)
    {
        CellText.Left(text, cells).ShouldBe(expected);
        CellText.Left(text, cells).GetCellWidth().ShouldBe(cells);
        CellText.Right(text, cells).GetCellWidth().ShouldBe(cells);
    }

    private static async Task<(string Output, WatchedWorld World)> ShowAsync(string? keys, int width, int last)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var waiting = new Queue<string>(keys?.Split(' ') ?? []);
        var surroundings = new Surroundings
        {
            Output = output,
            Error = TextWriter.Null,
            OutputIsTerminal = true,
            Terminal = () => (width, 24),
            Keys = keys is null ? null : _ => Task.FromResult(Key(waiting.Dequeue())),
        };
        var (screen, texts) = (new Screen(surroundings, new CommandTexts(CultureInfo.InvariantCulture), []), new WatchTexts(CultureInfo.InvariantCulture));
        screen.Results.Profile.Capabilities.Ansi = true;
        screen.Results.Profile.Height = 24;
        var engine = (ILiveEngine)EngineCatalog.OfTheCommand.Find(EngineCatalog.Orleans);
        await using var steps = engine.WatchAsync(new Atlas(Scenario.World), Scenario.Seed, replicate: 0, last, CancellationToken.None).GetAsyncEnumerator();
        var world = new WatchedWorld(steps);
        await new WatchTerminal(screen, texts, world, new WeekBlock(Scenario, texts), new WatchControls(0, last, WatchControls.Fastest))
            .ShowAsync(() => "the verdict", CancellationToken.None);
        return (output.ToString(), world);
    }

    private static ConsoleKeyInfo Key(string word) => word.Length == 1
        ? new ConsoleKeyInfo(word[0], ConsoleKey.None, shift: false, alt: false, control: false)
        : new ConsoleKeyInfo('\0', Enum.Parse<ConsoleKey>(word), shift: false, alt: false, control: false);
}
