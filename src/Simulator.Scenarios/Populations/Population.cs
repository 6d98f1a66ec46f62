using System.Collections.Immutable;
using Simulator.Core.Firms;

namespace Simulator.Scenarios.Populations;

/// <summary>All firms of a scenario; those given one by one come first.</summary>
/// <param name="Firms">The firms.</param>
/// <param name="Explicit">How many of them are given one by one.</param>
internal sealed record Population(ImmutableArray<FirmParameters> Firms, int Explicit);
