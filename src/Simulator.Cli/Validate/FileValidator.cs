using Simulator.Cli.Resources;
using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Loading;

namespace Simulator.Cli.Validate;

/// <summary>Checks one path: a scenario with its record, or a record by itself.</summary>
internal static class FileValidator
{
    public static ValidatedFile Validate(string path, CommandTexts texts) =>
        IsRecord(path) ? ValidateRecord(path, texts) : ValidateScenario(path, texts);

    private static ValidatedFile ValidateScenario(string path, CommandTexts texts)
    {
        var loaded = ScenarioLoader.Load(path, language: texts.Culture);
        if (loaded.Scenario is not { } scenario)
        {
            return new ValidatedFile(path, IsRecord: false, loaded.Problems, [], "");
        }

        var (world, weeks) = (scenario.World, scenario.World.Calendar.Weeks);
        var summary = texts.ScenarioIsValid(scenario.Id, world.Cities.Length, world.Firms.Length, world.Events.Length, weeks);
        return new ValidatedFile(
            path, IsRecord: false, [], scenario.Record is { } record ? RecordFindings.Evaluate(record) : [], summary);
    }

    private static ValidatedFile ValidateRecord(string path, CommandTexts texts)
    {
        var loaded = RecordLoader.Load(path, texts.Culture);
        return loaded.Record is { } record
            ? new ValidatedFile(path, IsRecord: true, [], RecordFindings.Evaluate(record), texts.RecordIsValid(record.Id, record.Figures.Length))
            : new ValidatedFile(path, IsRecord: true, loaded.Problems, [], "");
    }

    /// <summary>A record has figures and no world. What cannot be read is left to the scenario's loader, which says why.</summary>
    private static bool IsRecord(string path)
    {
        if (Directory.Exists(path))
        {
            return !File.Exists(Path.Combine(path, ScenarioLoader.FileName)) && File.Exists(Path.Combine(path, RecordLoader.FileName));
        }

        return File.Exists(path) && File.ReadLines(path).Any(line => line.StartsWith("figures:", StringComparison.Ordinal))
            && !File.ReadLines(path).Any(line => line.StartsWith("meta:", StringComparison.Ordinal));
    }
}
