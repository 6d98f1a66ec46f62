using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Records.Reading;

/// <summary>Reads record files.</summary>
internal static class RecordReader
{
    private static readonly MapType Root = new(RecordKeys.Table);

    /// <summary>The record in a file, or null after a problem was added.</summary>
    /// <param name="path">The file.</param>
    /// <param name="scenario">The scenario that names it; null for a record by itself.</param>
    /// <param name="problems">Collects mistakes.</param>
    public static PublishedRecord? Read(string path, ScenarioFacts? scenario, ProblemList problems)
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
        if (scenario is not null)
        {
            RecordChecks.RunAgainst(root, scenario, problems);
        }

        return problems.Count > 0 ? null : RecordBuilder.Build(root);
    }
}
