using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Simulator.Cli.Hosting;

/// <summary>Sends metrics and traces to an OpenTelemetry collector, where one is configured (docs/observability.md).</summary>
/// <remarks>The standard variables <c>OTEL_EXPORTER_OTLP_*</c> and <c>OTEL_METRIC_EXPORT_INTERVAL</c> hold.</remarks>
internal sealed class Telemetry : IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string AllOfOurs = "Simulator.*";
    private readonly MeterProvider _metrics;
    private readonly TracerProvider _traces;

    private Telemetry()
    {
        var resource = ResourceBuilder.CreateDefault().AddService("simulator", serviceVersion: ProductInfo.Version);
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(AllOfOurs).AddOtlpExporter().Build();
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(AllOfOurs).AddOtlpExporter().Build();
    }

    /// <summary>Begins, or does nothing where no collector is named.</summary>
    public static Telemetry? Start() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Endpoint)) ? null : new Telemetry();

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        _metrics.Dispose();
        _traces.Dispose();
    }
}
