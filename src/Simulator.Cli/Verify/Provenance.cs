using System.Text.Json;
using Simulator.Analysis.Runs;
using Simulator.Cli.Hosting;
using Simulator.Cli.Resources;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Cli.Verify;

/// <summary>Finds from a run.json what was run.</summary>
internal static class Provenance
{
    /// <summary>The run.json of an earlier run, named itself or by its folder.</summary>
    public static string FileOf(string run) => Directory.Exists(run) ? Path.Combine(run, RunFiles.DocumentName) : run;

    /// <summary>Reads a run.json: the document, or why it is none.</summary>
    public static (RunDocument? Document, Problem? Problem) Read(string file, CommandTexts texts)
    {
        if (!File.Exists(file))
        {
            return (null, Wrong(file, texts.NoSuchFile, ""));
        }

        try
        {
            var document = RunDocument.Read(File.ReadAllText(file));
            return document.Schema == RunDocument.CurrentSchema
                ? (document, null)
                : (null, Wrong(file, texts.OtherSchema(document.Schema, RunDocument.CurrentSchema), ""));
        }
        catch (JsonException mistake)
        {
            return (null, Wrong(file, texts.NoRunDocument(mistake.Message), "") with { Line = (int)(mistake.LineNumber ?? -1) + 1 });
        }
    }

    /// <summary>Loads the scenario as it was run, or says why that is not possible.</summary>
    /// <param name="file">The run.json; the scenario's path is relative to its folder.</param>
    /// <param name="document">Its content.</param>
    /// <param name="path">Where the scenario is now; null for where it was.</param>
    /// <param name="texts">Texts.</param>
    public static LoadResult Load(string file, RunDocument document, string? path, CommandTexts texts)
    {
        var scenario = PathOf(file, document, path);
        var source = ScenarioSource.Read(scenario, texts.Culture);
        if (source.Problems.IsEmpty && source.Sha256 != document.Scenario.Sha256)
        {
            return new LoadResult(null, [Wrong(Shown(scenario), texts.ScenarioChanged, texts.ScenarioChangedHint)]);
        }

        return ScenarioLoader.Load(source, document.Scenario.Overrides, StrategyOf(document), texts.Culture);
    }

    /// <summary>Where the scenario is.</summary>
    public static string PathOf(string file, RunDocument document, string? path) =>
        path ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, document.Scenario.Path);

    /// <summary>The strategy that was chosen, or null for the scenario's own.</summary>
    public static string? StrategyOf(RunDocument document) => document.Scenario.StrategyChosen ? document.Scenario.Strategy : null;

    private static string Shown(string scenario) => Path.GetRelativePath(Directory.GetCurrentDirectory(), scenario).Replace('\\', '/');

    private static Problem Wrong(string file, string message, string hint) => new(CommandLineErrors.Code, file, 0, "", message, hint);
}
