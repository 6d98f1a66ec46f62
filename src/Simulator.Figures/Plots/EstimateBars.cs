using System.Collections.Immutable;
using ScottPlot;
using ScottPlot.TickGenerators;
using Simulator.Figures.Summaries;

namespace Simulator.Figures.Plots;

/// <summary>Horizontal bars with their 90% bands and marks, the first on top.</summary>
internal static class EstimateBars
{
    private const double MarkHalfHeight = 0.4;

    public static Plot Build(FigureSummary figure, ImmutableArray<Estimate> estimates, string markLegend, FigureStyle style)
    {
        var plot = style.Start(figure, figure.ValueAxis.In(style.Language));
        plot.YLabel("");
        double[] rows = [.. Enumerable.Range(0, estimates.Length).Select(i => (double)(estimates.Length - 1 - i))];
        AddBars(plot, estimates, rows, style);
        AddMarks(plot, estimates, rows, markLegend);
        plot.Axes.Left.TickGenerator = new NumericManual(rows, [.. estimates.Select(estimate => estimate.Name.In(style.Language))]);
        plot.Axes.SetLimitsX(0, Reach(estimates));
        plot.Axes.SetLimitsY(-1, estimates.Length);
        plot.ShowLegend(Alignment.LowerRight);
        return plot;
    }

    private static void AddBars(Plot plot, ImmutableArray<Estimate> estimates, double[] rows, FigureStyle style)
    {
        Bar[] bars =
        [
            .. estimates.Select((estimate, i) => new Bar
            {
                Position = rows[i],
                Value = estimate.Mean,
                FillColor = OkabeIto.Blue,
                Orientation = Orientation.Horizontal,
            }),
        ];
        plot.Add.Bars(bars).LegendText = style.Text.Mean;
        for (var i = 0; i < rows.Length; i++)
        {
            var band = plot.Add.Line(estimates[i].P05, rows[i], estimates[i].P95, rows[i]);
            band.LineColor = OkabeIto.Ink;
            band.LineWidth = FigureStyle.ThickLine;
            band.LegendText = i == 0 ? style.Text.Band90Total : "";
        }
    }

    private static void AddMarks(Plot plot, ImmutableArray<Estimate> estimates, double[] rows, string legend)
    {
        var isFirst = true;
        foreach (var (estimate, row) in estimates.Zip(rows).Where(pair => pair.First.Mark is not null))
        {
            var mark = plot.Add.Line(estimate.Mark!.Value, row - MarkHalfHeight, estimate.Mark.Value, row + MarkHalfHeight);
            mark.LineColor = OkabeIto.Vermilion;
            mark.LineWidth = FigureStyle.ThickLine;
            mark.LegendText = isFirst ? legend : "";
            isFirst = false;
        }
    }

    /// <summary>A little beyond the farthest thing that is shown.</summary>
    private static double Reach(ImmutableArray<Estimate> estimates)
    {
        const double Margin = 1.08;
        var farthest = estimates.Max(estimate => Math.Max(estimate.P95, Math.Max(estimate.Mean, estimate.Mark ?? 0)));
        return farthest > 0 ? farthest * Margin : 1;
    }
}
