using Simulator.Analysis.Resources;
using Simulator.Analysis.Runs;
using Simulator.Cli.Resources;
using Simulator.Cli.Run;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Scenarios.Loading;
using Spectre.Console;

namespace Simulator.Cli.Watch;

/// <summary>For every place a small curve of what it has signed and landed so far, on the whole campaign as its width.</summary>
internal sealed class PlaceCurves(Scenario scenario, WatchTexts texts)
{
    /// <summary>Lines besides those of the places: heading, and all together.</summary>
    public const int LinesAround = 2;

    private const int CountCells = 5;
    private const int AmountCells = 9;
    private const int NarrowPlace = 14;
    private const int WidePlace = 20;
    private const int Wide = 100;
    private const int MostColumns = 32;
    private const string Gap = "  ";

    private readonly Words _words = new(texts.Culture);

    /// <summary>A heading, places in the scenario's order, and all together.</summary>
    /// <param name="weeks">Weeks from the first of the world to the one that is shown.</param>
    /// <param name="width">Cells.</param>
    /// <param name="places">Places at most: those that have signed the most.</param>
    public IReadOnlyList<string> Lines(ReadOnlySpan<WatchedWeek> weeks, int width, int places)
    {
        var (name, columns) = Cells(width);
        var campaign = weeks.ToArray().Where(week => week.Week >= 0).ToArray();
        var last = weeks[^1];
        var shown = Enumerable.Range(0, last.Places.Length).OrderByDescending(city => last.Places[city].SignedWan).ThenBy(city => city)
            .Take(places).Order();
        List<string> lines = [Heading(name, columns)];
        lines.AddRange(shown.Select(city => Line(
            scenario.Names.Cities[city].In(texts.Culture), [.. campaign.Select(week => week.Places[city])], last.Places[city], name, columns)));
        var more = last.Places.Length > places ? texts.AllOf(last.Places.Length) : texts.All;
        lines.Add(Line(more, [.. campaign.Select(week => week.All)], last.All, name, columns));
        return lines;
    }

    private static (int Name, int Columns) Cells(int width)
    {
        var name = width >= Wide ? WidePlace : NarrowPlace;
        var rest = (width - Gap.Length - name - (2 * (Gap.Length + CountCells + AmountCells))) / 2;
        return (name, Math.Clamp(rest, 1, MostColumns));
    }

    private string Heading(int name, int columns)
    {
        var unit = FileWords.Yi;
        return $"{Gap}{CellText.Left(texts.SoFar, name)}{Column(Stage.Signed)}{Column(Stage.Registered)}".TrimEnd();

        string Column(Stage stage) => Gap + CellText.Left(texts.Capital(_words.Stage(FileWords.Of(stage))), columns)
            + CellText.Right(texts.Number, CountCells) + CellText.Right(unit, AmountCells);
    }

    private string Line(string place, PlaceSoFar[] weeks, PlaceSoFar last, int name, int columns)
    {
        return $"{Gap}{CellText.Left(place, name)}{Part(week => week.Signed, last.SignedWan)}{Part(week => week.Landed, last.LandedWan)}";

        string Part(Func<PlaceSoFar, int> countOf, long wan) => Gap + CellText.Left(Curve([.. weeks.Select(week => (double)countOf(week))], columns), columns)
            + CellText.Right(RunText.Number(countOf(last), Metric.Count), CountCells)
            + CellText.Right(RunText.Number(new Money(wan).Yi, Metric.TotalInvestment), AmountCells);
    }

    /// <summary>As long as the part of the campaign that is over.</summary>
    private string Curve(double[] values, int columns) => values.Length == 0 || values[^1] <= 0
        ? ""
        : Spark.Of(values, Math.Max(1, columns * values.Length / scenario.World.Calendar.Weeks));
}
