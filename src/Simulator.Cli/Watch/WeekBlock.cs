using System.Collections.Immutable;
using Simulator.Analysis.Runs;
using Simulator.Cli.Resources;
using Simulator.Scenarios.Loading;
using Spectre.Console;

namespace Simulator.Cli.Watch;

/// <summary>A line of a block: what it says, and how it looks where colours are shown.</summary>
/// <param name="Text">The text, not wider than the block.</param>
/// <param name="Style">Its style.</param>
internal readonly record struct BlockLine(string Text, Style Style);

/// <summary>A week as lines: what happened, and how far places have come.</summary>
internal sealed class WeekBlock(Scenario scenario, WatchTexts texts)
{
    private const string Separator = " · ";
    private const int Indent = 4;
    private const int Wide = 100;
    private const int WidePlace = 20;
    private const int WideFirm = 40;
    private const int WideAmount = 13;
    private const int NarrowPlace = 13;
    private const int NarrowFirm = 26;
    private const int NarrowAmount = 11;

    /// <summary>Rows of a section where there is room for all.</summary>
    private const int UsualRows = 4;

    private static readonly Style Title = new(decoration: Decoration.Bold);
    private static readonly Style Heading = new(Color.Teal);

    private readonly WeekSections _sections = new(scenario, texts);
    private readonly PlaceCurves _curves = new(scenario, texts);

    /// <summary>The lines for a file, or a terminal of any height.</summary>
    /// <param name="weeks">Weeks from the first of the world to the one that is shown.</param>
    /// <param name="width">Cells.</param>
    public ImmutableArray<BlockLine> Lines(ReadOnlySpan<WatchedWeek> weeks, int width)
    {
        var sections = _sections.Of(weeks[^1]).ToArray();
        return [.. Head(weeks[^1], width), .. Told(sections, [.. sections.Select(section => Math.Min(UsualRows, section.Rows.Length))], width),
            .. Curves(_curves.Lines(weeks, width, int.MaxValue))];
    }

    /// <summary>The lines for a terminal that shows as many: fewer rows and places where there is little room.</summary>
    /// <param name="weeks">Weeks from the first of the world to the one that is shown.</param>
    /// <param name="width">Cells.</param>
    /// <param name="height">Lines.</param>
    public ImmutableArray<BlockLine> Lines(ReadOnlySpan<WatchedWeek> weeks, int width, int height)
    {
        var sections = _sections.Of(weeks[^1]).ToArray();
        var head = Head(weeks[^1], width);
        var places = Math.Min(scenario.World.Cities.Length, Math.Max(3, (height / 2) - PlaceCurves.LinesAround));
        var room = height - head.Length - PlaceCurves.LinesAround - places - 1;
        var told = Told(sections, Rows(sections, room - sections.Length), width);
        return [.. head, .. told.Take(room), .. Enumerable.Repeat(new BlockLine("", Style.Plain), Math.Max(0, room - told.Length)),
            .. Curves(_curves.Lines(weeks, width, places))];
    }

    private ImmutableArray<BlockLine> Head(WatchedWeek week, int width)
    {
        var calendar = scenario.World.Calendar;
        var title = texts.WeekTitle(
            week.Week, calendar.Weeks - 1, Dates.Text(calendar.DateOf(week.Week)), Dates.Text(Dates.LastDayOf(week.Week, calendar)));
        BlockLine first = new(CellText.Cut(title, width), Title);
        return week.Week < calendar.PromotionStartWeek
            ? [first, new(CellText.Cut($"  {texts.BeforePromotion(calendar.PromotionStartWeek)}", width), Style.Plain)]
            : [first];
    }

    /// <summary>A heading for each section, with its rows below.</summary>
    private static ImmutableArray<BlockLine> Told(WeekSection[] sections, int[] rows, int width)
    {
        var lines = ImmutableArray.CreateBuilder<BlockLine>();
        var (placeCells, firmCells, amountCells) = width >= Wide ? (WidePlace, WideFirm, WideAmount) : (NarrowPlace, NarrowFirm, NarrowAmount);
        for (var i = 0; i < sections.Length; i++)
        {
            lines.Add(new BlockLine(Summary(sections[i], width), Heading));
            foreach (var row in sections[i].Rows.Take(rows[i]))
            {
                var line = $"{CellText.Left("", Indent)}{CellText.Left(row.Place, placeCells)} {CellText.Left(row.Firm, firmCells)} "
                    + $"{CellText.Right(row.Amount, amountCells)}  ";
                lines.Add(new BlockLine($"{line}{CellText.Cut(row.Note, width - line.GetCellWidth())}".TrimEnd(), Style.Plain));
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>As much of the summary as fits.</summary>
    private static string Summary(WeekSection section, int width)
    {
        var line = $"  {section.Heading}";
        foreach (var part in section.Summary)
        {
            if ($"{line}{Separator}{part}".GetCellWidth() > width)
            {
                break;
            }

            line += Separator + part;
        }

        return CellText.Cut(line, width);
    }

    /// <summary>How many rows each section is given: one after the other, by rank, until there is no room.</summary>
    private static int[] Rows(WeekSection[] sections, int room)
    {
        var rows = new int[sections.Length];
        var order = Enumerable.Range(0, sections.Length).OrderBy(i => sections[i].Rank).ToArray();
        for (var given = true; given;)
        {
            given = false;
            foreach (var i in order.Where(i => rows[i] < sections[i].Rows.Length && room > 0))
            {
                rows[i]++;
                room--;
                given = true;
            }
        }

        return rows;
    }

    private static IEnumerable<BlockLine> Curves(IReadOnlyList<string> lines) =>
        lines.Select((line, i) => new BlockLine(line, i == 0 ? Heading : Style.Plain));
}
