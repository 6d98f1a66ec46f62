using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Records;
using Simulator.Scenarios.Records.Reading;

namespace Simulator.Scenarios.Loading;

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
        var record = RecordReader.Read(file, scenario: null, problems);
        return new RecordResult(record, problems.Sorted());
    }
}

/// <summary>What loading a record gave: a record, or problems.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Record">The record; null where there are problems.</param>
/// <param name="Problems">All problems by line; empty where there is a record.</param>
public sealed record RecordResult(PublishedRecord? Record, ImmutableArray<Problem> Problems);
