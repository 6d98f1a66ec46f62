namespace Simulator.Scenarios.Populations;

/// <summary>Where the owner of a firm comes from.</summary>
/// <param name="Province">Position of the province, or -1.</param>
/// <param name="City">Position of the city, or -1.</param>
internal readonly record struct Origin(int Province, int City)
{
    /// <summary>From elsewhere.</summary>
    public static Origin Elsewhere { get; } = new(-1, -1);
}
