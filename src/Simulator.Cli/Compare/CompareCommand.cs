using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;
using Simulator.Cli.Resources;

namespace Simulator.Cli.Compare;

/// <summary><c>simulator compare</c>: the options.</summary>
internal static class CompareCommand
{
    private const int MaxReplicates = 1_000_000;
    private const int MaxWeeks = 1_040;

    public static Command Make(Screen screen)
    {
        var options = new CompareCommandOptions(screen.Texts);
        var command = new Command("compare", screen.Texts.CompareDescription) { options.Scenarios };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => new CompareAction(options.Read(parsed), screen).ExecuteAsync(cancellation));
        return command;
    }

    private sealed class CompareCommandOptions(CommandTexts texts)
    {
        private readonly Option<string> _strategies = new(Candidate.StrategiesOption) { Description = texts.StrategiesOption, HelpName = "a,b,…" };

        private readonly Option<string[]> _versus = new(Candidate.VersusOption)
        {
            Description = texts.VersusSetOption,
            HelpName = "path=value",
        };

        private readonly Option<string[]> _set = new("--set") { Description = texts.SetForAllOption, HelpName = "path=value" };
        private readonly Option<bool> _fixed = CommonOptions.Fixed(texts);
        private readonly Option<long?> _week = CommonOptions.Number("--week", 0, MaxWeeks - 1, texts.WeekOption, texts);
        private readonly Option<long?> _replicates = CommonOptions.Number("--replicates", 1, MaxReplicates, texts.ReplicatesOption, texts);
        private readonly Option<long?> _seed = CommonOptions.Number("--seed", 0, uint.MaxValue, texts.SeedOption, texts);
        private readonly Option<long?> _weeks = CommonOptions.Number("--weeks", 1, MaxWeeks, texts.WeeksOption, texts);
        private readonly Option<string> _engine = CommonOptions.Engine(texts);
        private readonly Option<long?> _threads = CommonOptions.Threads(texts);
        private readonly Option<long?> _batch = CommonOptions.Number("--batch", 1, MaxReplicates, texts.BatchOption, texts);
        private readonly Option<string> _out = new("--out") { Description = texts.CompareOutOption, HelpName = "DIR" };
        private readonly Option<bool> _resume = new("--resume") { Description = texts.ResumeOption };
        private readonly Option<bool> _json = CommonOptions.Json(texts);

        public Argument<string[]> Scenarios { get; } = new("scenario")
        {
            Description = texts.ComparedScenariosArgument,
            Arity = ArgumentArity.OneOrMore,
        };

        public IEnumerable<Option> All =>
            [_strategies, _versus, _set, _fixed, _week, _replicates, _seed, _weeks, _engine, _threads, _batch, _out, _resume, _json];

        public CompareRequest Read(ParseResult parsed) => new()
        {
            Scenarios = parsed.GetRequiredValue(Scenarios),
            Strategies = (parsed.GetValue(_strategies) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            VersusSets = parsed.GetValue(_versus) ?? [],
            Sets = parsed.GetValue(_set) ?? [],
            Fixed = parsed.GetValue(_fixed),
            Week = (int?)parsed.GetValue(_week),
            Replicates = parsed.GetValue(_replicates),
            Seed = parsed.GetValue(_seed),
            Weeks = parsed.GetValue(_weeks),
            Engine = parsed.GetValue(_engine),
            Threads = (int?)parsed.GetValue(_threads),
            Batch = (int?)parsed.GetValue(_batch),
            Out = parsed.GetValue(_out),
            Resume = parsed.GetValue(_resume),
            Json = parsed.GetValue(_json),
        };
    }
}
