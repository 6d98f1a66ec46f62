using Simulator.Testing;

namespace Simulator.Architecture.Tests;

/// <summary>The C# files of the repository, by path relative to it, in order.</summary>
internal static class SourceTree
{
    public static IReadOnlyList<SourceFile> Product { get; } = Read("src");

    public static IReadOnlyList<SourceFile> All { get; } = [.. Product, .. Read("tests")];

    private static SourceFile[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => new SourceFile(RepositoryRoot.Relative(path), File.ReadAllText(path)))
            .Where(file => !file.Path.Contains("/obj/") && !file.Path.Contains("/node_modules/"))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
