using System.Globalization;
using Simulator.Analysis.Calibration;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Cli.Run;
using Spectre.Console;

namespace Simulator.Cli.Calibrate;

/// <summary>A calibration on the terminal: the shared vector, the free scalars, and what the records do not identify.</summary>
internal static class CalibrationSummary
{
    public static void Write(Screen screen, CalibrationResult result)
    {
        screen.Say(screen.Texts.SharedTitle(result.Scenarios.Length));
        screen.Show(Table(screen.Texts, ParameterEntry.Of(result.Shared)));
        foreach (var scenario in result.Scenarios)
        {
            var stage = scenario.Free;
            screen.Say(screen.Texts.CalibratedScenario(
                scenario.Target.Scenario.Id, scenario.Joint.Result.Simulations + stage.Result.Simulations, stage.Result.Particles.Length,
                stage.Plausible, Number(stage.Fits.Min(fit => fit.Distance)), Number(stage.Fits.Max(fit => fit.Distance))));
            if (!stage.Parameters.IsEmpty)
            {
                screen.Show(Table(screen.Texts, ParameterEntry.Of(stage)));
            }
        }
    }

    private static Table Table(CommandTexts texts, IEnumerable<ParameterEntry> parameters)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(Cells.Column(texts.ColumnParameter));
        foreach (var heading in new[] { "5%", "50%", "95%", texts.ColumnPosteriorOverPrior })
        {
            table.AddColumn(Cells.Column(heading).RightAligned());
        }

        foreach (var parameter in parameters)
        {
            var width = Number(parameter.PosteriorOverPriorSd) + (parameter.Identified ? "" : " " + texts.NotIdentified);
            string[] cells = [parameter.Path, Number(parameter.P05), Number(parameter.P50), Number(parameter.P95), width];
            table.AddRow([.. cells.Select(text => new Text(text))]);
        }

        return table;
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
