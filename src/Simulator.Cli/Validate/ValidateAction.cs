using Simulator.Cli.Hosting;
using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Validate;

/// <summary><c>simulator validate</c>: checks every file and lists everything that is wrong.</summary>
internal sealed class ValidateAction(Screen screen)
{
    /// <summary>Carries the command out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(IReadOnlyList<string> paths, bool json)
    {
        var files = paths.Select(path => FileValidator.Validate(path, screen.Texts)).ToArray();
        if (json)
        {
            screen.WriteRaw(ValidationJson.Write(files, screen.Texts.Culture));
        }
        else
        {
            Array.ForEach(files, Show);
        }

        var problems = files.Sum(file => file.Problems.Length);
        if (problems > 0)
        {
            screen.Warn(problems == 1 ? screen.Texts.OneProblem : screen.Texts.SeveralProblems(problems));
        }

        return problems > 0 ? ExitCode.WrongInput : ExitCode.Done;
    }

    /// <summary>Rules that look at nothing in this record share a line, unless the record numbers them.</summary>
    private static bool IsShown(RecordFinding finding) => finding.Status != FindingStatus.NotApplicable || finding.Id != finding.Rule;

    private string Line(RecordFinding finding)
    {
        var message = finding.Message.In(screen.Texts.Culture);
        return finding.Status switch
        {
            FindingStatus.Finding => screen.Texts.Finding(finding.Id, message),
            FindingStatus.Pass => screen.Texts.RulePass(finding.Id, message),
            _ => screen.Texts.RuleNotApplicable(finding.Id, message),
        };
    }

    private void Show(ValidatedFile file)
    {
        foreach (Problem problem in file.Problems)
        {
            screen.Say(problem.ToString());
        }

        if (file.Problems.IsEmpty)
        {
            screen.Say($"{file.Path}: {file.Summary}");
        }

        foreach (var finding in file.Findings.Where(IsShown))
        {
            screen.Say("  " + Line(finding));
        }

        var others = file.Findings.Where(finding => !IsShown(finding)).Select(finding => finding.Id).ToArray();
        if (others.Length > 0)
        {
            screen.Say("  " + screen.Texts.RulesNotApplicable(string.Join(", ", others)));
        }
    }
}
