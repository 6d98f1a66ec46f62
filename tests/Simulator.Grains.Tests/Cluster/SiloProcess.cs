using System.Diagnostics;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>A silo in a process of its own, which can be killed as a crash would.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SiloProcess(Process process) => _process = process;

    public static async Task<SiloProcess> StartAsync(string database)
    {
        var process = Program.Start("silo", database);
        (await process.StandardOutput.ReadLineAsync()).ShouldBe("ready");
        return new SiloProcess(process);
    }

    /// <summary>SIGKILL.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
