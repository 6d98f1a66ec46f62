using System.Reflection;

namespace Simulator.Cli.Hosting;

/// <summary>What this build says about itself.</summary>
internal static class ProductInfo
{
    private const string OptionalPrefix = "OptionalPackage:";
    private const string Missing = "missing";
    private static readonly Assembly Self = typeof(ProductInfo).Assembly;

    /// <summary>Version, with the commit after a plus sign where it is known.</summary>
    public static string Version { get; } =
        Self.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? Self.GetName().Version!.ToString();

    /// <summary>Optional packages by name: the version that this build uses, or null for one that was missing.</summary>
    public static IReadOnlyList<(string Package, string? Version)> OptionalPackages { get; } =
    [
        .. Self.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(entry => entry.Key.StartsWith(OptionalPrefix, StringComparison.Ordinal))
            .Select(entry => (Package: entry.Key[OptionalPrefix.Length..], Version: entry.Value == Missing ? null : entry.Value))
            .OrderBy(entry => entry.Package, StringComparer.Ordinal),
    ];

    /// <summary>Names of the optional packages that were missing.</summary>
    public static IReadOnlyList<string> MissingPackages { get; } =
        [.. OptionalPackages.Where(entry => entry.Version is null).Select(entry => entry.Package)];
}
