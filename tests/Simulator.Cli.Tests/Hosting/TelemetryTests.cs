using System.Net;
using System.Net.Sockets;
using System.Text;
using Simulator.Cli.Tests.Support;

namespace Simulator.Cli.Tests.Hosting;

/// <summary>A run with a collector configured sends its metrics and traces there.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Run_WithACollector_SendsMetricsAndTraces()
    {
        using var collector = new Collector();
        using var folder = new TemporaryFolder();
        using var process = ChildProcess.Start(
            new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            },
            ["run", Sample.Folder, "--out", folder.Path, "--engine", "local"]);

        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0);
        var metrics = collector.Received("/v1/metrics");
        foreach (var name in new[] { "simulator.weeks", "simulator.pitches", "simulator.replicates", "simulator.batch.duration" })
        {
            metrics.ShouldContain(name);
        }

        collector.Received("/v1/traces").ShouldContain("simulator.batch.first");
    }

    /// <summary>Takes what is posted.</summary>
    private sealed class Collector : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly Dictionary<string, StringBuilder> _bodies = [];

        public Collector()
        {
            Address = $"http://127.0.0.1:{FreePort()}";
            _listener.Prefixes.Add($"{Address}/");
            _listener.Start();
            _ = TakeAsync();
        }

        public string Address { get; }

        public string Received(string path)
        {
            lock (_bodies)
            {
                return _bodies.TryGetValue(path, out var body) ? body.ToString() : "";
            }
        }

        public void Dispose() => _listener.Close();

        private async Task TakeAsync()
        {
            while (_listener.IsListening)
            {
                var context = await _listener.GetContextAsync();
                using var buffer = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(buffer);
                lock (_bodies)
                {
                    _bodies.TryAdd(context.Request.Url!.AbsolutePath, new StringBuilder());
                    _bodies[context.Request.Url!.AbsolutePath].Append(Encoding.Latin1.GetString(buffer.ToArray()));
                }

                context.Response.Close();
            }
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
