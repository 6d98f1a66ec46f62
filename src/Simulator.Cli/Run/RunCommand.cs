using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;
using Simulator.Cli.Resources;

namespace Simulator.Cli.Run;

/// <summary><c>simulator run</c>: the options.</summary>
internal static class RunCommand
{
    private const int MaxReplicates = 1_000_000;
    private const int MaxWeeks = 1_040;

    public static Command Make(Screen screen)
    {
        var options = new RunCommandOptions(screen.Texts);
        var command = new Command("run", screen.Texts.RunDescription) { options.Scenario };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => new RunAction(options.Read(parsed), screen).ExecuteAsync(cancellation));
        return command;
    }

    private sealed class RunCommandOptions(CommandTexts texts)
    {
        private readonly Option<long?> _replicates = CommonOptions.Number("--replicates", 1, MaxReplicates, texts.ReplicatesOption, texts);
        private readonly Option<double?> _precision = CommonOptions.Percent("--until-precision", texts.PrecisionOption, texts);
        private readonly Option<long?> _seed = CommonOptions.Number("--seed", 0, uint.MaxValue, texts.SeedOption, texts);
        private readonly Option<long?> _weeks = CommonOptions.Number("--weeks", 1, MaxWeeks, texts.WeeksOption, texts);
        private readonly Option<string[]> _set = new("--set") { Description = texts.SetOption, HelpName = "path=value" };
        private readonly Option<bool> _fixed = CommonOptions.Fixed(texts);
        private readonly Option<string> _strategy = new("--strategy") { Description = texts.StrategyOption, HelpName = "NAME" };
        private readonly Option<string> _engine = CommonOptions.Engine(texts);
        private readonly Option<string> _cluster = CommonOptions.Cluster(texts);
        private readonly Option<long?> _threads = CommonOptions.Threads(texts);
        private readonly Option<long?> _batch = CommonOptions.Number("--batch", 1, MaxReplicates, texts.BatchOption, texts);
        private readonly Option<string> _out = new("--out") { Description = texts.OutOption, HelpName = "DIR" };
        private readonly Option<bool> _resume = new("--resume") { Description = texts.ResumeOption };
        private readonly Option<bool> _json = CommonOptions.Json(texts);
        private readonly Option<long?> _trace = CommonOptions.Number("--trace", 0, MaxReplicates - 1, texts.TraceOption, texts);
        private readonly Option<bool> _live = new("--live") { Description = texts.LiveOption };

        public Argument<string> Scenario { get; } = new("scenario") { Description = texts.ScenarioArgument };

        public IEnumerable<Option> All =>
            [
                _replicates, _precision, _seed, _weeks, _set, _fixed, _strategy, _engine, _cluster, _threads, _batch, _out, _resume, _json, _trace, _live,
            ];

        public RunRequest Read(ParseResult parsed) => new()
        {
            Scenario = parsed.GetRequiredValue(Scenario),
            Sets = parsed.GetValue(_set) ?? [],
            Replicates = parsed.GetValue(_replicates),
            Precision = parsed.GetValue(_precision),
            Seed = parsed.GetValue(_seed),
            Weeks = parsed.GetValue(_weeks),
            Fixed = parsed.GetValue(_fixed),
            Strategy = parsed.GetValue(_strategy),
            Engine = parsed.GetValue(_engine),
            Cluster = parsed.GetValue(_cluster),
            Threads = (int?)parsed.GetValue(_threads),
            Batch = (int?)parsed.GetValue(_batch),
            Out = parsed.GetValue(_out),
            Resume = parsed.GetValue(_resume),
            Json = parsed.GetValue(_json),
            Trace = (int)(parsed.GetValue(_trace) ?? 0),
            Live = parsed.GetValue(_live),
        };
    }
}
