using System.Reflection;

namespace Simulator.Cli.Hosting;

/// <summary>What this build says about itself.</summary>
internal static class ProductInfo
{
    private static readonly Assembly Self = typeof(ProductInfo).Assembly;

    /// <summary>Version, with the commit after a plus sign where it is known.</summary>
    public static string Version { get; } =
        Self.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? Self.GetName().Version!.ToString();
}
