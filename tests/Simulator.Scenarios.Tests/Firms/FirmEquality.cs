using Simulator.Core.Firms;

namespace Simulator.Scenarios.Tests.Firms;

/// <summary>Compares firms by value, memberships included.</summary>
internal static class FirmEquality
{
    public static bool Same(FirmParameters first, FirmParameters second) =>
        first with { Chambers = [] } == second with { Chambers = [] } && first.Chambers.SequenceEqual(second.Chambers);
}
