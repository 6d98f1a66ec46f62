namespace Simulator.Cli.Resources;

/// <content>Commands, options, and mistakes in the command line.</content>
internal sealed partial class Phrases
{
    public string RootDescription => Get();

    public string RunDescription => Get();

    public string ValidateDescription => Get();

    public string NewDescription => Get();

    public string VerifyDescription => Get();

    public string DoctorDescription => Get();

    public string ScenarioArgument => Get();

    public string ValidateArgument => Get();

    public string NewArgument => Get();

    public string VerifyArgument => Get();

    public string VerifyScenarioOption => Get();

    public string ReplicatesOption => Get();

    public string PrecisionOption => Get();

    public string SeedOption => Get();

    public string WeeksOption => Get();

    public string SetOption => Get();

    public string StrategyOption => Get();

    public string EngineOption => Get();

    public string ThreadsOption => Get();

    public string BatchOption => Get();

    public string OutOption => Get();

    public string ResumeOption => Get();

    public string JsonOption => Get();

    public string TraceOption => Get();

    public string FromOption => Get();

    public string LangOption => Get();

    public string HelpOption => Get();

    public string VersionOption => Get();

    public string OneProblem => Get();

    public string Interrupted => Get();

    public string NotInRange(string text, long min, long max) => Fill([text, min, max]);

    public string NoPercentage(string text) => Fill([text]);

    public string NotAmong(string text, string words) => Fill([text, words]);

    public string UnknownWord(string command) => Fill([command]);

    public string DidYouMean(string name) => Fill([name]);

    public string SeeHelp(string command) => Fill([command]);

    public string SeveralProblems(int count) => Fill([count]);

    public string HowToResume(int batches, string command) => Fill([batches, command]);

    public string FileTrouble(string message) => Fill([message]);

    public string Defect(string message) => Fill([message]);
}
