namespace Simulator.Cli.Compare;

/// <summary>Progress of a run that comes after others, told as progress of all of them.</summary>
internal sealed class LaterProgress(int before, IProgress<int> all) : IProgress<int>
{
    public static IProgress<int>? After(int before, IProgress<int>? all) => all is null ? null : new LaterProgress(before, all);

    public void Report(int value) => all.Report(before + value);
}
