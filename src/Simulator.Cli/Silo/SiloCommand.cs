using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Simulator.Cli.Engines;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;
using Simulator.Cli.Resources;

namespace Simulator.Cli.Silo;

/// <summary><c>simulator silo</c>: one server of a cluster, until it is asked to stop.</summary>
internal static class SiloCommand
{
    private const int MaxPort = 65_535;

    public static Command Make(Screen screen)
    {
        var texts = screen.Texts;
        var cluster = CommonOptions.Cluster(texts);
        cluster.Required = true;
        var address = Address(texts);
        var port = CommonOptions.Number("--port", 1, MaxPort, texts.PortOption, texts);
        var gateway = CommonOptions.Number("--gateway-port", 1, MaxPort, texts.GatewayPortOption, texts);
        var threads = CommonOptions.Threads(texts);
        var command = new Command("silo", texts.SiloDescription) { cluster, address, port, gateway, threads };
        command.SetAction((parsed, stop) => ExecuteAsync(
            new SiloRequest(
                parsed.GetRequiredValue(cluster), parsed.GetValue(address) ?? IPAddress.Loopback, (int)(parsed.GetValue(port) ?? 0),
                (int)(parsed.GetValue(gateway) ?? 0), (int)(parsed.GetValue(threads) ?? Environment.ProcessorCount)),
            screen, stop));
        return command;
    }

    private static async Task<int> ExecuteAsync(SiloRequest request, Screen screen, CancellationToken stop)
    {
        if (EngineChoice.Refusal(request.ConnectionString, screen) is { } code)
        {
            return code;
        }

        await screen.Engines.Cluster.ServeAsync(request, screen, stop).ConfigureAwait(false);
        screen.Say(screen.Texts.SiloLeft);
        return ExitCode.Done;
    }

    private static Option<IPAddress> Address(CommandTexts texts) => new("--address")
    {
        Description = texts.AddressOption,
        HelpName = "IP",
        CustomParser = result => Parse(result, texts),
    };

    private static IPAddress? Parse(ArgumentResult result, CommandTexts texts)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (IPAddress.TryParse(text, out var address))
        {
            return address;
        }

        result.AddError(texts.NotAnAddress(text));
        return null;
    }
}
