using System.Diagnostics;
using System.Net;
using Npgsql;
using Simulator.Grains.Cluster;

namespace Simulator.Grains.Tests.Cluster;

/// <summary>A PostgreSQL server of the tests' own: in a temporary folder, on a free loopback port, as a user without rights.</summary>
public sealed class Postgres : IAsyncLifetime
{
    private const string Nobody = "nobody";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("simulator-postgres-");
    private readonly int _port = FreePort.On(IPAddress.Loopback);
    private int _databases;

    /// <summary>Folder of initdb and pg_ctl, or null where PostgreSQL is not installed.</summary>
    public static string? Programs { get; } =
        new[] { "/usr/lib/postgresql", "/usr/local/lib/postgresql" }.Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories).OrderDescending(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));

    private string Data => Path.Combine(_folder.FullName, "data");

    public async ValueTask InitializeAsync()
    {
        if (Programs is null)
        {
            return;
        }

        if (IsRoot)
        {
            await RunAsync("chown", Nobody, _folder.FullName);
        }

        await RunAsUserAsync("initdb", "-D", Data, "-U", "simulator", "--auth=trust", "-E", "UTF8", "--no-sync");
        await StartAsync();
    }

    public Task StartAsync() => RunAsUserAsync("pg_ctl", "-D", Data, "-w", "-s", "-l", Path.Combine(_folder.FullName, "log"), "-o",
        $"-F -p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder.FullName}", "start");

    /// <summary>As a crash would: connections are cut.</summary>
    public Task StopAsync() => RunAsUserAsync("pg_ctl", "-D", Data, "-m", "immediate", "-s", "stop");

    public async ValueTask DisposeAsync()
    {
        if (Programs is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await StopAsync();
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>Makes an empty database and returns its connection string.</summary>
    public async Task<string> DatabaseAsync()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(To("postgres") + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // A name made two lines above.
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return To(name);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string To(string database) => $"Host=127.0.0.1;Port={_port};Database={database};Username=simulator";

    private static Task RunAsUserAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return IsRoot
            ? RunAsync("setpriv", ["--reuid", Nobody, "--regid", "nogroup", "--clear-groups", path, .. arguments])
            : RunAsync(path, arguments);
    }

    /// <summary>The output is not redirected: the server would keep the pipe open.</summary>
    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}");
    }
}
