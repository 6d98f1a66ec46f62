using Simulator.Cli;
using Simulator.Cli.Hosting;

using var interrupts = new Interrupts();
using var telemetry = Telemetry.Start();
return await CliApplication.RunAsync(args, Surroundings.OfThisProcess(interrupts.Token)).ConfigureAwait(false);
