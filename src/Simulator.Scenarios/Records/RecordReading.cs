using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Keys.Types;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Records;

/// <summary>Reads record files.</summary>
internal static class RecordReading
{
    private static readonly MapType Root = new(RecordTables.Root);

    /// <summary>The record that a scenario names, or null where it names none or a problem was added.</summary>
    public static PublishedRecord? Read(Section scenario, string scenarioPath, ProblemList problems)
    {
        if (scenario.Child("meta")?.FindText("record") is not { } name)
        {
            return null;
        }

        var root = Read(Path.Combine(Path.GetDirectoryName(scenarioPath) ?? "", name), problems);
        if (root is not null)
        {
            RecordChecks.RunAgainst(root, scenario, problems);
        }

        return root is null || problems.Count > 0 ? null : RecordBuilder.Build(root);
    }

    /// <summary>A record file's values, or null where it is no mapping.</summary>
    public static Section? Read(string path, ProblemList problems)
    {
        var bytes = YamlFile.Bytes(path, problems);
        if (bytes is null || YamlFile.ReadMap(bytes, path, problems) is not { } tree)
        {
            return null;
        }

        var context = new ReadContext(problems, new Identities(), Rate: null) { RateHint = "SCN018_Record_Hint" };
        var root = (Section)Root.Read(tree, "", context)!;
        context.Identities.Resolve(problems);
        RecordChecks.Run(root, problems);
        return root;
    }
}
