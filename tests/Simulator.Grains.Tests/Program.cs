using System.Diagnostics;
using Simulator.Engine.Storage;
using Simulator.Grains.Cluster;
using Simulator.Grains.Tests.Cluster;
using Xunit.Runner.InProc.SystemConsole;

namespace Simulator.Grains.Tests;

/// <summary>What the tests start as processes of their own, and kill: a silo, and a client. Otherwise the tests.</summary>
public static class Program
{
    /// <summary>Enough that something can happen while they run.</summary>
    internal const int Replicates = 250;

    /// <summary>The client that is killed never gets there; the one that resumes does.</summary>
    internal const int ClientReplicates = 600;

    /// <summary>Under this key the client keeps its batches.</summary>
    internal static RunKey Key { get; } = RunKey.Of("Simulator.Grains.Tests");

    /// <summary><c>silo DATABASE</c> says "ready"; <c>run DATABASE FOLDER</c> says how many replicates are done.</summary>
    public static async Task<int> Main(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        switch (args)
        {
            case ["silo", var database]:
                await using (var silo = await ClusterSilo.StartAsync(database, ClusterCase.Settings(), CancellationToken.None))
                {
                    Console.WriteLine("ready");
                    await silo.WaitAsync(CancellationToken.None);
                }

                return 0;
            case ["run", var database, var folder]:
                await ClusterCase.Usual.RunAsync(
                    database, ClusterCase.Usual.Options(ClientReplicates), store: new FileBatchStore(folder, Key), progress: new Told());
                return 0;
            default:
                return await ConsoleRunner.Run(args);
        }
    }

    /// <summary>Starts this program as another process.</summary>
    internal static Process Start(params string[] args) => Process.Start(
        new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, .. args]) { RedirectStandardOutput = true })!;

    private sealed class Told : IProgress<int>
    {
        public void Report(int value) => Console.WriteLine(value);
    }
}
