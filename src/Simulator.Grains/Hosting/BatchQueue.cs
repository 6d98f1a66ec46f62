using Simulator.Engine.Hosting;

namespace Simulator.Grains.Hosting;

/// <summary>The batches that are still to be run, joined into groups that are worth a message.</summary>
/// <remarks>A message between grains costs the same for 1 replicate or 64, so batches smaller than that share grains; results are kept by
/// batch all the same. Thread-safe.</remarks>
internal sealed class BatchQueue
{
    private const int MostReplicates = 64;
    private const int MostFirmReplicates = 1 << 17;
    private readonly Queue<IReadOnlyList<int>> _groups;

    public BatchQueue(IReadOnlyList<Batch> batches, IEnumerable<int> missing, int firms, int workers)
    {
        var indices = missing.ToArray();
        var replicates = indices.Sum(i => batches[i].Count);
        var most = Math.Clamp(MostFirmReplicates / Math.Max(1, firms), 1, MostReplicates);
        var target = Math.Min(most, (replicates + workers - 1) / Math.Max(1, workers));
        _groups = new Queue<IReadOnlyList<int>>(Join(batches, indices, target));
    }

    /// <summary>The next group, or null.</summary>
    public IReadOnlyList<int>? Next()
    {
        lock (_groups)
        {
            return _groups.TryDequeue(out var group) ? group : null;
        }
    }

    /// <summary>A group failed: its batches are run one by one, so that only the broken one is missing.</summary>
    public void Divide(IReadOnlyList<int> group)
    {
        lock (_groups)
        {
            foreach (var batch in group)
            {
                _groups.Enqueue([batch]);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<int>> Join(IReadOnlyList<Batch> batches, int[] indices, int target)
    {
        var group = new List<int>();
        var count = 0;
        foreach (var i in indices)
        {
            if (group.Count > 0 && (i != group[^1] + 1 || count + batches[i].Count > target))
            {
                yield return group;
                (group, count) = ([], 0);
            }

            group.Add(i);
            count += batches[i].Count;
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
