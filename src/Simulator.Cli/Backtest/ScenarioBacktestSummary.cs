using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Backtesting;
using Simulator.Analysis.Scoring;
using Simulator.Cli.Hosting;
using Simulator.Cli.Run;
using Spectre.Console;

namespace Simulator.Cli.Backtest;

/// <summary>Printed figures of records on the terminal: forecast blind and with the scenario's own scalars, every miss named.</summary>
internal static class ScenarioBacktestSummary
{
    public static void Write(Screen screen, ImmutableArray<PredictedFigure> figures)
    {
        var texts = screen.Texts;
        var table = new Table().Border(TableBorder.Simple).AddColumn(Cells.Column(texts.ColumnFigure).NoWrap());
        foreach (var heading in new[] { texts.ColumnPrinted, texts.ColumnFitted, "", texts.ColumnBlind, "" })
        {
            table.AddColumn(Cells.Column(heading).RightAligned());
        }

        foreach (var figure in figures)
        {
            table.AddRow([.. new[]
            {
                $"{figure.Scenario} {figure.Figure.Id}", Number(figure.Fitted.Value),
                Range(figure.Fitted), Verdict(figure.Fitted), Range(figure.Blind), Verdict(figure.Blind),
            }.Select(text => new Text(text))]);
        }

        screen.Show(table);
        Say(screen, texts.Fitted, figures, figure => figure.Fitted);
        Say(screen, texts.Blind, figures, figure => figure.Blind);
        foreach (var miss in figures.Where(figure => !figure.Fitted.Inside90))
        {
            screen.Say(texts.Miss(miss.Scenario, miss.Figure.Id, Number(miss.Fitted.Value), Range(miss.Fitted)));
        }
    }

    private static void Say(Screen screen, string what, ImmutableArray<PredictedFigure> figures, Func<PredictedFigure, ForecastScore> score)
    {
        var inside = new Proportion(figures.Count(figure => score(figure).Inside90), figures.Length);
        screen.Say(screen.Texts.RecordsInside(what, inside.Hits, inside.Trials, Percent(inside.Share), Percent(inside.Low), Percent(inside.High)));
    }

    private static string Range(ForecastScore score) => $"{Number(score.Forecast.P50)} ({Number(score.Forecast.P05)}–{Number(score.Forecast.P95)})";

    private static string Verdict(ForecastScore score) => score.Inside90 ? "✓" : "✗";

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "0" : "0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0}%");
}
