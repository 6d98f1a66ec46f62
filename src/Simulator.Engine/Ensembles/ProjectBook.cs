namespace Simulator.Engine.Ensembles;

/// <summary>The projects under negotiation of a block of firms in one replicate; a firm has very few at a time.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class ProjectBook(int firms)
{
    private readonly List<FirmProject>?[] _byFirm = new List<FirmProject>?[firms];

    public int CountOf(int firm) => _byFirm[firm]?.Count ?? 0;

    public IReadOnlyList<FirmProject> Of(int firm) => _byFirm[firm] ?? (IReadOnlyList<FirmProject>)[];

    public void Add(int firm, in FirmProject project) => (_byFirm[firm] ??= []).Add(project);

    public void Replace(int firm, int index, in FirmProject project) => _byFirm[firm]![index] = project;

    public void Remove(int firm, int index) => _byFirm[firm]!.RemoveAt(index);

    /// <summary>Position of the project of a birth with a city, or -1.</summary>
    public int Find(int firm, int city, int birth) =>
        _byFirm[firm]?.FindIndex(project => project.Offer.City == city && project.Offer.Birth == birth) ?? -1;

    /// <summary>Position of the youngest project that could go to another city, or -1.</summary>
    public int Switchable(int firm) => _byFirm[firm]?.FindLastIndex(project => project.CanSwitch) ?? -1;
}
