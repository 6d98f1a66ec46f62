using Simulator.Core.Worlds;

namespace Simulator.Engine.Ensembles;

/// <summary>Which firms of a block hear of a firm's milestones: those of its sector and of its chambers (M17).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PeerIndex
{
    private readonly World _world;
    private readonly int[][] _bySector;
    private readonly int[][] _byChamber;

    public PeerIndex(World world, int first, int count)
    {
        _world = world;
        var block = Enumerable.Range(first, count).ToArray();
        _bySector = [.. Enumerable.Range(0, world.Sectors.Length).Select(sector => block.Where(firm => world.Firms[firm].Sector == sector).ToArray())];
        _byChamber = [.. world.Chambers.Select(chamber => chamber.Members.Where(firm => firm >= first && firm < first + count).ToArray())];
    }

    /// <summary>Positions of the peers in the block, the firm itself excluded: its sector first, then its chambers, each once.</summary>
    public IEnumerable<int> Of(int firm)
    {
        var parameters = _world.Firms[firm];
        var others = parameters.Chambers.SelectMany(chamber => _byChamber[chamber])
            .Where(peer => _world.Firms[peer].Sector != parameters.Sector).Distinct();
        return _bySector[parameters.Sector].Concat(others).Where(peer => peer != firm);
    }
}
