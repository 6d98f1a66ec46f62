using CsvHelper;
using Simulator.Engine.Results;

namespace Simulator.Analysis.Runs;

/// <summary>Writes a table as CSV in UTF-8: one header line; numbers and dates are the same in every culture.</summary>
/// <remarks>A row is a chain of <c>Add</c> in the order of the header, then <see cref="EndRow"/>. Not thread-safe.</remarks>
internal sealed class CsvTable : IDisposable
{
    /// <summary>Four decimals: an amount in 亿元 to the 万元.</summary>
    private const string Number = "0.####";

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };
    private readonly CsvWriter _writer;

    /// <summary>Writes the header.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="header">Names of the columns.</param>
    public CsvTable(Stream stream, params ReadOnlySpan<string> header)
    {
        _writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        _writer.WriteHeader(header);
    }

    public CsvTable Add(string text)
    {
        _writer.WriteField(text);
        return this;
    }

    public CsvTable Add(int value)
    {
        _writer.WriteField(value);
        return this;
    }

    public CsvTable Add(double value, string format = Number)
    {
        _writer.WriteField(value, format);
        return this;
    }

    /// <summary>A value that may be missing: an empty field.</summary>
    public CsvTable Add(double? value) => value is { } known ? Add(known) : Add("");

    /// <summary>Mean and quantiles, under <see cref="Quantiles.Columns"/>.</summary>
    public CsvTable Add(Band band)
    {
        Add(band.Mean);
        foreach (var quantile in Quantiles.Of(band))
        {
            Add(quantile);
        }

        return this;
    }

    public void EndRow() => _writer.EndRecord();

    public void Dispose() => _writer.Dispose();
}
