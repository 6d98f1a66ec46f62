namespace Simulator.Cli.Run;

/// <summary>A curve as one line of block characters.</summary>
internal static class Spark
{
    private const string Blocks = "▁▂▃▄▅▆▇█";

    /// <summary>The line; each column shows the last value of its part.</summary>
    /// <param name="values">Not negative.</param>
    /// <param name="columns">Columns at most.</param>
    public static string Of(IReadOnlyList<double> values, int columns)
    {
        var width = Math.Min(columns, values.Count);
        var top = values.Max();
        return string.Concat(Enumerable.Range(0, width).Select(column => Block(values[((column + 1) * values.Count / width) - 1], top)));
    }

    /// <summary>The column in which a position of the values is shown.</summary>
    public static int ColumnOf(int position, int count, int columns)
    {
        var width = Math.Min(columns, count);
        return Enumerable.Range(0, width).First(column => ((column + 1) * count / width) - 1 >= position);
    }

    private static char Block(double value, double top) =>
        value <= 0 ? ' ' : Blocks[Math.Min(Blocks.Length - 1, (int)(value / top * Blocks.Length))];
}
