using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Simulator.Cli.Compare;

/// <summary>Where a comparison goes when the user names no folder: none takes the place of a different one.</summary>
/// <remarks>A folder says in <see cref="KeyName"/> which comparison it holds, finished or interrupted. The same comparison asked for again,
/// or resumed, finds its folder again.</remarks>
internal static class CompareFolder
{
    /// <summary>Name of the file with the key.</summary>
    public const string KeyName = ".comparison";

    /// <summary>Fingerprint of what is compared: names, scenarios with overrides and strategies, seed, week; not of the program.</summary>
    public static string KeyOf(CompareRequest request, IReadOnlyList<Alternative> alternatives)
    {
        var parts = alternatives.SelectMany(alternative => (string[])
        [
            alternative.Name, alternative.Scenario.Sha256, alternative.Request.Strategy ?? "", string.Join('\n', alternative.Scenario.Overrides),
            alternative.Scenario.Seed.ToString(CultureInfo.InvariantCulture), alternative.Scenario.Replicates.ToString(CultureInfo.InvariantCulture),
        ]).Append(request.Week?.ToString(CultureInfo.InvariantCulture) ?? "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))));
    }

    /// <summary>The folder, or its first numbered neighbour, that is free or holds this comparison.</summary>
    /// <param name="usual">The folder where nothing is in the way.</param>
    /// <param name="key">Key of the comparison.</param>
    public static string Choose(string usual, string key) => Enumerable.Range(1, int.MaxValue)
        .Select(number => number == 1 ? usual : string.Create(CultureInfo.InvariantCulture, $"{usual}-{number}"))
        .First(folder => IsFree(folder) || Holds(folder, key));

    /// <summary>Marks a folder as that of a comparison.</summary>
    public static void Claim(string folder, string key)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, KeyName), key + "\n");
    }

    private static bool IsFree(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static bool Holds(string folder, string key)
    {
        var file = Path.Combine(folder, KeyName);
        return File.Exists(file) && File.ReadAllText(file).Trim() == key;
    }
}
