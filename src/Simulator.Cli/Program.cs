using Simulator.Cli.Hosting;

using var interrupts = new Interrupts();
return await CliApplication.RunAsync(args, Surroundings.OfThisProcess(interrupts.Token)).ConfigureAwait(false);
