using System.Globalization;
using Simulator.Analysis.Observation;
using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Cli.Run;
using Spectre.Console;

namespace Simulator.Cli.Calibrate;

/// <summary>On the terminal: by how much organisers report more, and priors with their spread over regions.</summary>
internal static class HistorySummary
{
    private const double Half = 0.5;

    public static void Write(Screen screen, HistoryStudy study)
    {
        screen.Say(screen.Texts.ReportingTitle);
        foreach (var effect in study.Effects)
        {
            var (low, mean, high) = effect.ReportedFor(Half);
            screen.Say("  " + screen.Texts.ReportingLine(
                screen.Texts.Outcome(FileWords.Of(effect.Outcome)), Number(effect.Mean), Number(effect.Low), Number(effect.High),
                Percent(mean), Percent(low), Percent(high), effect.ByOrganisers, effect.Figures));
        }

        screen.Say(screen.Texts.PriorsTitle);
        var table = Table(screen.Texts.ColumnParameter, screen.Texts.ColumnUnit, screen.Texts.ColumnFigures);
        foreach (var prior in study.Priors)
        {
            var figures = prior.Figures.ToString(CultureInfo.InvariantCulture);
            string[] cells = [prior.Path, Number(prior.Low), Number(prior.Median), Number(prior.High), prior.Unit, figures];
            table.AddRow([.. cells.Select(text => new Text(text))]);
        }

        screen.Show(table);
        screen.Say(screen.Texts.CurvesOverRegions);
        var curves = Table(screen.Texts.ColumnOutcome);
        foreach (var point in study.Curves)
        {
            var name = screen.Texts.AfterMonths(screen.Texts.Outcome(FileWords.Of(point.Outcome)), Number(point.Months));
            curves.AddRow([.. new[] { name, Percent(point.Low), Percent(point.Median), Percent(point.High) }.Select(text => new Text(text))]);
        }

        screen.Show(curves);
    }

    private static Table Table(string first, params string[] last)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(Cells.Column(first));
        foreach (var heading in new[] { "5%", "50%", "95%" })
        {
            table.AddColumn(Cells.Column(heading).RightAligned());
        }

        return table.AddColumns(last);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0}%");
}
