using System.Diagnostics;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>A silo in a process of its own, which can be killed as a crash would.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SiloProcess(Process process) => _process = process;

    public static async Task<SiloProcess> StartAsync(string connectionString)
    {
        var program = typeof(SiloProcess).Assembly.Location;
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, connectionString]) { RedirectStandardOutput = true })!;
        (await process.StandardOutput.ReadLineAsync()).ShouldBe("ready");
        return new SiloProcess(process);
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
