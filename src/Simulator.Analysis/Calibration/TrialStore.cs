using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Simulator.Analysis.Calibration;

/// <summary>Keeps trials in a text file, so that an interrupted calibration goes on where it stopped.</summary>
/// <remarks>First line: what the trials depend on; a file with another first line is begun anew. Then one trial per line: stage,
/// generation, attempt, values by figure and replicate. A line that was cut off is passed over. Thread-safe.</remarks>
public sealed class TrialStore : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ImmutableArray<ImmutableArray<double>>> _kept = [];
    private readonly StreamWriter _writer;

    /// <summary>Opens a store.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">What the trials depend on, on one line.</param>
    /// <param name="resume">Whether trials in the file are taken up.</param>
    public TrialStore(string path, string key, bool resume)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var lines = resume && File.Exists(path) ? File.ReadAllLines(path) : [];
        var fits = lines.Length > 0 && lines[0] == key;
        foreach (var line in fits ? lines.Skip(1) : [])
        {
            Take(line);
        }

        _writer = new StreamWriter(path, append: fits, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
        _writer.WriteLine(fits ? "" : key);
    }

    /// <summary>Trials that were taken up.</summary>
    public int Kept => _kept.Count;

    /// <summary>The values of a trial from the file, or from a simulation that is then kept.</summary>
    /// <param name="trial">Name of the trial.</param>
    /// <param name="simulate">Simulates it.</param>
    public ImmutableArray<ImmutableArray<double>> Of(string trial, Func<ImmutableArray<ImmutableArray<double>>> simulate)
    {
        ArgumentNullException.ThrowIfNull(simulate);
        lock (_lock)
        {
            if (_kept.TryGetValue(trial, out var kept))
            {
                return kept;
            }
        }

        var values = simulate();
        lock (_lock)
        {
            _kept[trial] = values;
            _writer.WriteLine($"{trial}\t{Text(values)}\t.");
        }

        return values;
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static string Text(ImmutableArray<ImmutableArray<double>> values) => string.Join(
        ';', values.Select(figure => string.Join(' ', figure.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))));

    private void Take(string line)
    {
        var fields = line.Split('\t');
        if (fields is [var trial, var text, "."])
        {
            _kept[trial] =
            [
                .. text.Split(';').Select(figure => figure.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToImmutableArray()),
            ];
        }
    }
}
