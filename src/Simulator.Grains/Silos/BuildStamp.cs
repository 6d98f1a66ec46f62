using System.Runtime.InteropServices;
using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;
using Simulator.Scenarios.Loading;

namespace Simulator.Grains.Silos;

/// <summary>Identifies the build, operating system and CPU family: equal bits are promised within these only.</summary>
public static class BuildStamp
{
    /// <summary>The stamp of this process.</summary>
    public static string Own { get; } = string.Join(
        ' ',
        new[] { typeof(World), typeof(Batch), typeof(Scenario), typeof(BuildStamp) }
            .Select(type => type.Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8])
            .Append(RuntimeInformation.RuntimeIdentifier)
            .Append(RuntimeInformation.ProcessArchitecture.ToString()));
}
