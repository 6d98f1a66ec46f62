namespace Simulator.Scenarios.Firms;

/// <summary>Index numbers of the draws that make a generated firm. Numbers are part of every published digest: never reuse or renumber
/// one.</summary>
/// <remarks>Each is a keyed uniform of purpose <see cref="Core.Draws.Purpose.Population"/> for the firm's id, under the
/// population's seed and replicate 0; categories are picked by inverse distribution function in the order of the file.</remarks>
public enum PopulationDraw
{
    /// <summary>Class.</summary>
    Class = 0,

    /// <summary>Sector.</summary>
    Sector = 1,

    /// <summary>Region of the head office.</summary>
    Region = 2,

    /// <summary>Where the owner comes from.</summary>
    Origin = 3,

    /// <summary>Capital.</summary>
    Capital = 4,

    /// <summary>Membership of a chamber; the chamber's id is the second entity.</summary>
    Membership = 5,
}
