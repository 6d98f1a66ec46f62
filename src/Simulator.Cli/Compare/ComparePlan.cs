using System.Globalization;
using Simulator.Cli.Run;
using Simulator.Engine.Hosting;

namespace Simulator.Cli.Compare;

/// <summary>A comparison that is ready to start.</summary>
/// <param name="Folder">Output folder.</param>
/// <param name="Key">Fingerprint of what is compared.</param>
/// <param name="Arms">What is run for each alternative.</param>
internal sealed record ComparePlan(string Folder, string Key, IReadOnlyList<ComparePlan.Arm> Arms)
{
    /// <summary>Batches of all alternatives that are stored.</summary>
    public int StoredBatches => Arms.Sum(arm => arm.Plan.Store.Files);

    public int Replicates => Arms.Sum(arm => arm.Plan.Options.Replicates);

    public static ComparePlan Make(CompareRequest request, IReadOnlyList<Alternative> alternatives, IEngine engine)
    {
        var key = CompareFolder.KeyOf(request, alternatives);
        var folder = request.Out ?? CompareFolder.Choose(UsualFolder(alternatives), key);
        return new ComparePlan(folder, key, [.. alternatives.Select((alternative, i) => new Arm(alternative, Plan(alternative, i)))]);

        RunPlan Plan(Alternative alternative, int number) => RunPlan.Make(
            alternative.Request with { Out = folder }, alternative.Scenario, engine,
            Path.Combine(RunPlan.BatchesFolder, number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The folder of a comparison where none is given and nothing is in the way.</summary>
    public static string UsualFolder(IReadOnlyList<Alternative> alternatives) => Path.Combine("out", alternatives[0].Scenario.Id + "-compare");

    public void ClearStores()
    {
        var batches = Path.Combine(Folder, RunPlan.BatchesFolder);
        if (Directory.Exists(batches))
        {
            Directory.Delete(batches, recursive: true);
        }
    }

    internal sealed record Arm(Alternative Alternative, RunPlan Plan);
}
