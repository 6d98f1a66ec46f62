using System.Collections.Immutable;
using ScottPlot;
using ScottPlot.TickGenerators;
using Simulator.Figures.Charts;

namespace Simulator.Figures.Plots;

/// <summary>Horizontal bars with their 90% bands and what they are held against, the first on top: funnel and places.</summary>
internal static class BarPlot
{
    private const double BenchmarkHalfHeight = 0.4;

    public static Plot Build(FunnelChart chart, ChartStyle style) => Build(chart, chart.Stages, style.Text.Printed, style);

    public static Plot Build(PlacesChart chart, ChartStyle style) => Build(chart, chart.Places, style.Text.Target, style);

    private static Plot Build(FileChart chart, ImmutableArray<BandedBar> bars, string benchmarks, ChartStyle style)
    {
        var plot = style.Start(chart, chart.ValueAxis.In(style.Language));
        plot.YLabel("");
        double[] rows = [.. Enumerable.Range(0, bars.Length).Select(i => (double)(bars.Length - 1 - i))];
        AddBars(plot, bars, rows, style);
        AddBenchmarks(plot, bars, rows, benchmarks);
        plot.Axes.Left.TickGenerator = new NumericManual(rows, [.. bars.Select(bar => bar.Name.In(style.Language))]);
        plot.Axes.SetLimitsX(0, Reach(bars));
        plot.Axes.SetLimitsY(-1, bars.Length);
        plot.ShowLegend(Alignment.LowerRight);
        return plot;
    }

    private static void AddBars(Plot plot, ImmutableArray<BandedBar> bars, double[] rows, ChartStyle style)
    {
        Bar[] drawn =
        [
            .. bars.Select((bar, i) => new Bar
            {
                Position = rows[i],
                Value = bar.Mean,
                FillColor = OkabeIto.Blue,
                Orientation = Orientation.Horizontal,
            }),
        ];
        plot.Add.Bars(drawn).LegendText = style.Text.Mean;
        for (var i = 0; i < rows.Length; i++)
        {
            var band = plot.Add.Line(bars[i].P05, rows[i], bars[i].P95, rows[i]);
            band.LineColor = OkabeIto.Ink;
            band.LineWidth = ChartStyle.ThickLine;
            band.LegendText = i == 0 ? style.Text.Band90Total : "";
        }
    }

    private static void AddBenchmarks(Plot plot, ImmutableArray<BandedBar> bars, double[] rows, string legend)
    {
        var isFirst = true;
        foreach (var (bar, row) in bars.Zip(rows).Where(pair => pair.First.Benchmark is not null))
        {
            var line = plot.Add.Line(bar.Benchmark!.Value, row - BenchmarkHalfHeight, bar.Benchmark.Value, row + BenchmarkHalfHeight);
            line.LineColor = OkabeIto.Vermilion;
            line.LineWidth = ChartStyle.ThickLine;
            line.LegendText = isFirst ? legend : "";
            isFirst = false;
        }
    }

    /// <summary>A little beyond the farthest thing that is shown.</summary>
    private static double Reach(ImmutableArray<BandedBar> bars)
    {
        const double Margin = 1.08;
        var farthest = bars.Max(bar => Math.Max(bar.P95, Math.Max(bar.Mean, bar.Benchmark ?? 0)));
        return farthest > 0 ? farthest * Margin : 1;
    }
}
