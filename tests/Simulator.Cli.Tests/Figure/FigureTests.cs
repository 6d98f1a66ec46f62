using Simulator.Cli.Hosting;
using Simulator.Cli.Tests.Support;
using Simulator.Figures.Painting;

namespace Simulator.Cli.Tests.Figure;

public sealed class FigureTests
{
    private static readonly string[] OfARun = ["signup", "landing", "funnel", "places", "calendar", "map"];

    /// <summary>Leaves the summaries alone in figures/.</summary>
    private static readonly FakePainter Broken = new(broken: true);

    [Fact]
    public async Task Run_WithAPainter_WritesEveryFigureAsVectorsAndPixels()
    {
        using var folder = new TemporaryFolder();

        var result = await RunAsync(new FakePainter(), folder);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        FilesIn(folder).ShouldBe(OfARun.SelectMany(name => new[] { $"{name}.png", $"{name}.svg" }).Append("figures.json").Order());
        (await File.ReadAllTextAsync(folder["figures/signup.svg"])).ShouldBe("signup Svg 1340x828 Two cities and a mission: sign-ups");
    }

    [Fact]
    public async Task Run_WithABrokenPainter_LeavesNoOldImage()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(new FakePainter(), folder);

        await RunAsync(Broken, folder);

        FilesIn(folder).ShouldBe(["figures.json"]);
    }

    [Theory]
    [InlineData("Sans SC", "signup Svg 1340x828 两市一会：签约", "")]
    [InlineData(null, "signup Svg 1340x828 Two cities and a mission: sign-ups", "本机没有中文字体，图中文字用英文。")]
    public async Task Figure_InChinese_IsInEnglishWhereNoFontHasTheCharacters(string? font, string expected, string warning)
    {
        using var folder = new TemporaryFolder();
        await RunAsync(Broken, folder);

        var result = await Command.RunAsync(new FakePainter(chineseFont: font), "figure", folder.Path, "--kind", "signup", "--lang", "zh");

        (await File.ReadAllTextAsync(folder["figures/signup.svg"])).ShouldBe(expected);
        result.Error.TrimEnd().ShouldBe(warning);
    }

    [Fact]
    public async Task Figure_OnAMachineWithoutFonts_SaysSoAndDrawsNothing()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(Broken, folder);

        var result = await Command.RunAsync(new FakePainter(chineseFont: null, englishFont: null), "figure", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldContain("it finds no font; install one");
        FilesIn(folder).ShouldBe(["figures.json"]);
    }

    [Fact]
    public async Task Run_WithABrokenPainter_SaysSoAndKeepsTheResults()
    {
        using var folder = new TemporaryFolder();

        var result = await RunAsync(Broken, folder);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldContain("libSkiaSharp is missing");
        File.Exists(folder["run.json"]).ShouldBeTrue();
        FilesIn(folder).ShouldBe(["figures.json"]);
    }

    [Theory]
    [InlineData("funnel.png", "funnel Png 1340x828", "--kind", "funnel", "--format", "png")]
    [InlineData("map.svg", "map Svg 800x494", "--kind", "map", "--width", "800")]
    [InlineData("places.svg", "places Svg 1920x1080", "--kind", "places", "--size", "slide")]
    public async Task Figure_OfARun_DrawsTheKindAsAskedFor(string file, string expected, params string[] options)
    {
        using var folder = new TemporaryFolder();
        await RunAsync(Broken, folder);

        var result = await Command.RunAsync(new FakePainter(), ["figure", folder.Path, .. options]);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        FilesIn(folder).ShouldBe(new[] { "figures.json", file }.Order());
        (await File.ReadAllTextAsync(folder[$"figures/{file}"])).ShouldStartWith(expected);
    }

    [Fact]
    public async Task Figure_OfAComparison_DrawsTheDifferencesOfEveryPair()
    {
        using var folder = new TemporaryFolder();
        await Command.RunAsync(Broken, "compare", Sample.Folder, "--strategies", "own,quiet", "--out", folder.Path);

        var result = await Command.RunAsync(new FakePainter(), "figure", folder["comparison.json"], "--kind", "difference", "--out", folder["slides"]);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        Directory.GetFiles(folder["slides"]).Length.ShouldBe(4);
        (await File.ReadAllTextAsync(folder["slides/difference-1-landed-count.svg"])).ShouldContain("own less quiet");
    }

    [Fact]
    public async Task Figure_OfAKindThatARunDoesNotHave_ListsTheNames()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(Broken, folder);

        var result = await Command.RunAsync(new FakePainter(), "figure", folder.Path, "--kind", "cake");

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldStartWith("--kind: CommandLine: \"cake\" is not one of: signup, landing, funnel, places, calendar, map");
    }

    [Fact]
    public async Task Figure_WithABrokenPainter_Returns1AndSaysWhy()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(Broken, folder);

        var result = await Command.RunAsync(Broken, "figure", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.Failed);
        result.Error.ShouldStartWith("No figures were drawn, the drawing library does not work here: libSkiaSharp is missing");
    }

    [Fact]
    public async Task Figure_OfAFolderWithoutARun_Returns2()
    {
        using var folder = new TemporaryFolder();

        var result = await Command.RunAsync(new FakePainter(), "figure", folder.Path);

        result.ExitCode.ShouldBe(ExitCode.WrongInput);
        result.Error.ShouldContain("figures.json: CommandLine: there is no such file; a run or a comparison writes it");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[{\"type\": \"cake\"}]")]
    public async Task Figure_OfABrokenFile_Returns2(string text)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["figures"]);
        await File.WriteAllTextAsync(folder["figures/figures.json"], text);

        (await Command.RunAsync(new FakePainter(), "figure", folder.Path)).ExitCode.ShouldBe(ExitCode.WrongInput);
    }

    private static Task<CommandResult> RunAsync(IChartPainter painter, TemporaryFolder folder) =>
        Command.RunAsync(painter, "run", Sample.Folder, "--out", folder.Path);

    private static IEnumerable<string> FilesIn(TemporaryFolder folder) =>
        Directory.GetFiles(folder["figures"]).Select(file => Path.GetFileName(file)).Order();
}
