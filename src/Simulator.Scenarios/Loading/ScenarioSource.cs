using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Loading;

/// <summary>A scenario file as read from disk, before overrides and validation; it can be loaded many times with other overrides.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ScenarioSource
{
    private ScenarioSource(string path, string sha256, YamlMap? root, ImmutableArray<Problem> problems)
    {
        Path = path;
        Sha256 = sha256;
        Root = root;
        Problems = problems;
    }

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits in lower case; empty where it could not be read.</summary>
    public string Sha256 { get; }

    /// <summary>Mistakes in the file's form; mistakes in its content are found by <see cref="ScenarioLoader"/>.</summary>
    public ImmutableArray<Problem> Problems { get; }

    internal YamlMap? Root { get; }

    /// <summary>Reads a scenario file.</summary>
    /// <param name="path">The file, or a folder that holds <c>scenario.yaml</c>.</param>
    /// <param name="language">Language of problems; English where null.</param>
    public static ScenarioSource Read(string path, CultureInfo? language = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = Directory.Exists(path) ? System.IO.Path.Combine(path, ScenarioLoader.FileName) : path;
        var problems = new ProblemList(language ?? CultureInfo.InvariantCulture);
        var bytes = YamlFile.Bytes(file, problems);
        var root = bytes is null ? null : YamlFile.ReadMap(bytes, file, problems);
        var sha = bytes is null ? "" : Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new ScenarioSource(file, sha, root, problems.Sorted());
    }
}
