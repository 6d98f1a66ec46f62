using Simulator.Core.Worlds;
using Simulator.Engine.Blueprints;

namespace Simulator.Engine.Ensembles;

/// <summary>Which firms of a block hear of a firm's milestones: those of its sector and of its chambers (M17); and the hashes that races over them need.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PeerIndex
{
    private readonly World _world;
    private readonly FirmRoll[] _bySector;
    private readonly FirmRoll[] _byChamber;

    public PeerIndex(World world, int first, int count)
    {
        _world = world;
        var block = Enumerable.Range(first, count).ToArray();
        _bySector = [.. Enumerable.Range(0, world.Sectors.Length)
            .Select(sector => new FirmRoll(world, block.Where(firm => world.Firms[firm].Sector == sector)))];
        _byChamber = [.. world.Chambers
            .Select(chamber => new FirmRoll(world, chamber.Members.Where(firm => firm >= first && firm < first + count)))];
        CityHashes = [.. world.Cities.Select(city => city.Hash)];
        CityWeights = [.. world.Cities.Select(_ => 1f)];
    }

    /// <summary>Hashes of the cities.</summary>
    public uint[] CityHashes { get; }

    /// <summary>A weight of 1 for each city.</summary>
    public float[] CityWeights { get; }

    /// <summary>Firms of a sector.</summary>
    public FirmRoll Sector(int sector) => _bySector[sector];

    /// <summary>Members of a firm's chambers, chamber by chamber.</summary>
    public IEnumerable<FirmRoll> Chambers(int firm) => _world.Firms[firm].Chambers.Select(chamber => _byChamber[chamber]);
}
