namespace Simulator.Engine.Ensembles;

/// <summary>Whether a firm has a project that looks for a place.</summary>
internal enum ProjectSlot : byte
{
    /// <summary>No project.</summary>
    Empty,

    /// <summary>A project is open.</summary>
    Open,

    /// <summary>An offer was made for it; the answer is awaited.</summary>
    Offered,
}
