namespace Simulator.Grains.Blueprints;

/// <summary>Holds a run's description.</summary>
public sealed class RunGrain : Grain, IRunGrain
{
    private RunDescription? _description;

    public Task<string?> OpenAsync(RunDescription description)
    {
        var refusal = DescriptionReader.Refusal(description);
        _description = refusal is null ? description : null;
        DelayDeactivation(TimeSpan.FromDays(1));
        return Task.FromResult(refusal);
    }

    public Task<RunDescription> DescribeAsync() => Task.FromResult(
        _description ?? throw new RunNotKnownException($"run {this.GetPrimaryKeyString()} is not known to this cluster"));

    public Task CloseAsync()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
