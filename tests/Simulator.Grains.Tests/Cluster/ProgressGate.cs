namespace Simulator.Grains.Tests.Cluster;

/// <summary>Opens when so many replicates are done.</summary>
internal sealed class ProgressGate(int replicates) : IProgress<int>
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _first = -1;

    /// <summary>Done before the first batch was run.</summary>
    public int First => _first;

    public void Report(int value)
    {
        Interlocked.CompareExchange(ref _first, value, -1);
        if (value >= replicates)
        {
            _open.TrySetResult();
        }
    }

    /// <summary>Returns when they are done and the run is not.</summary>
    public async Task OpenAsync(Task run)
    {
        await Task.WhenAny(_open.Task, run);
        run.IsCompleted.ShouldBeFalse("the run must be under way");
    }
}

/// <summary>Opens when a live world has played a week.</summary>
internal sealed class WeekGate(int week) : IProgress<int>
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<int> _weeks = [];

    public Task Open => _open.Task;

    /// <summary>How often a week was played.</summary>
    public int Times(int played) => _weeks.Count(other => other == played);

    public void Report(int value)
    {
        _weeks.Add(value);
        if (value == week)
        {
            _open.TrySetResult();
        }
    }
}
