using Simulator.Core.Worlds;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Tests.Support;

/// <summary>The local engine on one thread, with something that happens after some replicates.</summary>
/// <param name="after">Completed replicates after which it happens.</param>
/// <param name="happens">What happens.</param>
internal sealed class StoppingEngine(int after, Action happens) : IEngine
{
    private readonly LocalEngine _local = new();

    public string Name => "local";

    public Task<RunOutcome> RunAsync(
        Atlas atlas, RunOptions options, IBatchStore store, IProgress<int>? progress, CancellationToken cancellation) =>
        _local.RunAsync(atlas, options with { Threads = 1 }, store, new Watch(after, happens), cancellation);

    private sealed class Watch(int after, Action happens) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value == after)
            {
                happens();
            }
        }
    }
}
