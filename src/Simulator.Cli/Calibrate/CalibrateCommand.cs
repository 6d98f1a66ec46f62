using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;

namespace Simulator.Cli.Calibrate;

/// <summary><c>simulator calibrate</c>: the options.</summary>
internal static class CalibrateCommand
{
    private const string Abc = "abc";

    public const int FewestParticles = 8;
    public const int MostParticles = 10_000;
    public const int FewestSimulations = 50;
    public const int MostSimulations = 1_000_000;

    public static Command Make(Screen screen)
    {
        var texts = screen.Texts;
        var scenarios = new Argument<string[]>("scenario") { Description = texts.CalibrateArgument, Arity = ArgumentArity.ZeroOrMore };
        var method = CommonOptions.Word("--method", [Abc], texts.MethodOption, texts);
        var history = new Option<string>("--history") { Description = texts.HistoryOption, HelpName = "FILE.csv" };
        var particles = CommonOptions.Number("--particles", FewestParticles, MostParticles, texts.ParticlesOption, texts);
        var simulations = CommonOptions.Number("--simulations", FewestSimulations, MostSimulations, texts.SimulationsOption, texts);
        var threads = CommonOptions.Threads(texts);
        var folder = new Option<string>("--out") { Description = texts.CalibrationOutOption, HelpName = "DIR" };
        var resume = new Option<bool>("--resume") { Description = texts.CalibrationResumeOption };
        var json = CommonOptions.Json(texts);
        var command = new Command("calibrate", texts.CalibrateDescription)
        {
            scenarios, method, history, particles, simulations, threads, folder, resume, json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(new CalibrateAction(
            new CalibrateRequest
            {
                Scenarios = parsed.GetValue(scenarios) ?? [],
                History = parsed.GetValue(history),
                Particles = (int?)parsed.GetValue(particles),
                Simulations = (int?)parsed.GetValue(simulations),
                Threads = (int?)parsed.GetValue(threads),
                Out = parsed.GetValue(folder) ?? CalibrateRequest.DefaultFolder,
                Resume = parsed.GetValue(resume),
                Json = parsed.GetValue(json),
            },
            screen).Execute(cancellation)));
        return command;
    }
}
