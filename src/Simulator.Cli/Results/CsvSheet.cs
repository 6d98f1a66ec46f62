using CsvHelper;
using Simulator.Engine.Results;

namespace Simulator.Cli.Results;

/// <summary>A table as CSV in UTF-8: one header line; numbers and dates are the same in every culture.</summary>
internal sealed class CsvSheet : IDisposable
{
    /// <summary>Four decimals: an amount in 亿元 to the 万元.</summary>
    private const string Number = "0.####";

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };
    private readonly CsvWriter _writer;

    public CsvSheet(Stream stream, params ReadOnlySpan<string> header)
    {
        _writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        _writer.WriteHeader(header);
    }

    public CsvSheet Add(string text)
    {
        _writer.WriteField(text);
        return this;
    }

    public CsvSheet Add(int value)
    {
        _writer.WriteField(value);
        return this;
    }

    public CsvSheet Add(double value)
    {
        _writer.WriteField(value, Number);
        return this;
    }

    /// <summary>Mean, then 5, 25, 50, 75 and 95%.</summary>
    public CsvSheet Add(Band band) => Add(band.Mean).Add(band.P05).Add(band.P25).Add(band.P50).Add(band.P75).Add(band.P95);

    public void EndRow() => _writer.EndRecord();

    public void Dispose() => _writer.Dispose();
}
