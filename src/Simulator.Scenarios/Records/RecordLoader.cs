using System.Globalization;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Records;

/// <summary>Loads published records by themselves.</summary>
/// <remarks>Reads files, nothing else; mistakes are never thrown. Thread-safe.</remarks>
public static class RecordLoader
{
    /// <summary>Name of the record file in a scenario's folder.</summary>
    public const string FileName = "record.yaml";

    /// <summary>Loads a record.</summary>
    /// <param name="path">The file, or a folder that holds <see cref="FileName"/>.</param>
    /// <param name="language">Language of problems; English where null.</param>
    public static RecordResult Load(string path, CultureInfo? language = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        var problems = new ProblemList(language ?? CultureInfo.InvariantCulture);
        var root = RecordReading.Read(file, problems);
        return root is null || problems.Count > 0
            ? new RecordResult(null, problems.Sorted())
            : new RecordResult(RecordBuilder.Build(root), []);
    }
}
