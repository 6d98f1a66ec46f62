using System.CommandLine;
using Simulator.Cli.Hosting;
using Simulator.Cli.Options;
using Simulator.Cli.Resources;
using Simulator.Cli.Run;

namespace Simulator.Cli.Watch;

/// <summary><c>simulator watch</c>: the options.</summary>
internal static class WatchCommand
{
    private const int MaxReplicates = 1_000_000;
    private const int MaxWeeks = 1_040;

    public static Command Make(Screen screen)
    {
        var texts = new WatchTexts(screen.Texts.Culture);
        var options = new WatchCommandOptions(screen.Texts, texts);
        var command = new Command("watch", texts.Description) { options.Scenario };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => new WatchAction(options.Read(parsed), screen, texts).ExecuteAsync(cancellation));
        return command;
    }

    private sealed class WatchCommandOptions(CommandTexts common, WatchTexts texts)
    {
        private readonly Option<long?> _from = Week(WatchRequest.FromOption, texts.FromOption, common);
        private readonly Option<long?> _to = Week(WatchRequest.ToOption, texts.ToOption, common);
        private readonly Option<long?> _week = Week(WatchRequest.WeekOption, texts.WeekOption, common);
        private readonly Option<long?> _speed =
            CommonOptions.Number("--speed", WatchControls.Slowest, WatchControls.Fastest, texts.SpeedOption, common);
        private readonly Option<bool> _lines = new("--lines") { Description = texts.LinesOption };
        private readonly Option<long?> _replicate =
            CommonOptions.Number(WatchRequest.ReplicateOption, 0, MaxReplicates - 1, texts.ReplicateOption, common);
        private readonly Option<long?> _seed = CommonOptions.Number("--seed", 0, uint.MaxValue, common.SeedOption, common);
        private readonly Option<long?> _weeks = CommonOptions.Number("--weeks", 1, MaxWeeks, common.WeeksOption, common);
        private readonly Option<string[]> _set = new("--set") { Description = common.SetOption, HelpName = "path=value" };
        private readonly Option<string> _strategy = new("--strategy") { Description = common.StrategyOption, HelpName = "NAME" };
        private readonly Option<string> _cluster = CommonOptions.Cluster(common);

        public Argument<string> Scenario { get; } = new("scenario") { Description = common.ScenarioArgument };

        public IEnumerable<Option> All
        {
            get
            {
                _replicate.Aliases.Add("--trace");
                _strategy.Aliases.Add("--variant");
                return [_from, _to, _week, _speed, _lines, _replicate, _seed, _weeks, _set, _strategy, _cluster];
            }
        }

        public WatchRequest Read(ParseResult parsed) => new()
        {
            Run = new RunRequest
            {
                Scenario = parsed.GetRequiredValue(Scenario),
                Sets = parsed.GetValue(_set) ?? [],
                Seed = parsed.GetValue(_seed),
                Weeks = parsed.GetValue(_weeks),
                Strategy = parsed.GetValue(_strategy),
                Cluster = parsed.GetValue(_cluster),
                Trace = (int)(parsed.GetValue(_replicate) ?? 0),
            },
            FromWeek = parsed.GetValue(_from),
            ToWeek = parsed.GetValue(_to),
            Week = parsed.GetValue(_week),
            Speed = (int)(parsed.GetValue(_speed) ?? WatchControls.UsualSpeed),
            Lines = parsed.GetValue(_lines),
        };

        private static Option<long?> Week(string name, string description, CommandTexts common) =>
            CommonOptions.Number(name, -MaxWeeks, MaxWeeks - 1, description, common);
    }
}
