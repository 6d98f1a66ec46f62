using System.Collections.Concurrent;
using Simulator.Engine.Blueprints;

namespace Simulator.Grains.Blueprints;

/// <summary>The worlds of the runs that a silo takes part in: given by the engine in the same process, or built from the run's description.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class BlueprintCache(IGrainFactory grains)
{
    private const int Capacity = 8;
    private readonly ConcurrentDictionary<string, Lazy<Task<Blueprint>>> _blueprints = new();

    /// <summary>Keeps a world that is there already.</summary>
    public void Keep(string run, Blueprint blueprint) => _blueprints[run] = new Lazy<Task<Blueprint>>(Task.FromResult(blueprint));

    /// <summary>Forgets a world.</summary>
    public void Forget(string run) => _blueprints.TryRemove(run, out _);

    /// <summary>The world of a run.</summary>
    /// <exception cref="RunNotKnownException">Nobody has described the run.</exception>
    public async Task<Blueprint> GetAsync(string run)
    {
        var entry = _blueprints.GetOrAdd(run, _ => new Lazy<Task<Blueprint>>(() => Task.Run(() => BuildAsync(run))));
        try
        {
            return await entry.Value.ConfigureAwait(false);
        }
        catch
        {
            _blueprints.TryRemove(KeyValuePair.Create(run, entry));
            throw;
        }
    }

    private async Task<Blueprint> BuildAsync(string run)
    {
        var description = await grains.GetGrain<IRunGrain>(run).DescribeAsync().ConfigureAwait(false);
        var blueprint = DescriptionReader.Build(description);
        foreach (var other in _blueprints.Keys.Where(key => key != run).Take(_blueprints.Count - Capacity))
        {
            Forget(other);
        }

        return blueprint;
    }
}
