using System.Collections.Concurrent;
using Simulator.Core.Worlds;

namespace Simulator.Grains.Silos;

/// <summary>A silo was asked to take part in a run of which nobody has told it.</summary>
[GenerateSerializer]
public sealed class RunNotKnownException(string message) : Exception(message);

/// <summary>The worlds of the runs that a silo takes part in: given by the engine in the same process, or built from the run's description.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class AtlasCache
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Atlas>>> _atlases = new();

    /// <summary>Keeps a world that is there already.</summary>
    public void Keep(string run, Atlas atlas) => _atlases[run] = new Lazy<Task<Atlas>>(Task.FromResult(atlas));

    /// <summary>Keeps a description, from which the world is built when it is first asked for.</summary>
    public void Keep(string run, RunDescription description) =>
        _atlases.TryAdd(run, new Lazy<Task<Atlas>>(() => Task.Run(() => DescriptionReader.Build(description))));

    /// <summary>Whether the silo takes part in a run.</summary>
    public bool Knows(string run) => _atlases.ContainsKey(run);

    /// <summary>Forgets a world.</summary>
    public void Forget(string run) => _atlases.TryRemove(run, out _);

    /// <summary>The world of a run.</summary>
    /// <exception cref="RunNotKnownException">Nobody has told of the run.</exception>
    public Task<Atlas> GetAsync(string run) => _atlases.TryGetValue(run, out var entry)
        ? entry.Value
        : Task.FromException<Atlas>(new RunNotKnownException($"run {run} is not known to this silo"));
}
