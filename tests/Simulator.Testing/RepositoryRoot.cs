namespace Simulator.Testing;

/// <summary>The folder of the repository that holds the running tests, found by its solution file.</summary>
public static class RepositoryRoot
{
    private const string SolutionFile = "Simulator.sln";

    /// <summary>Full path of the repository.</summary>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Full path of a file or folder given relative to the repository, with forward slashes.</summary>
    public static string Combine(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, relative));

    /// <summary>The path of a file relative to the repository, with forward slashes.</summary>
    public static string Relative(string full) => System.IO.Path.GetRelativePath(Path, full).Replace('\\', '/');

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, SolutionFile)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no {SolutionFile} above {start}");
    }
}
