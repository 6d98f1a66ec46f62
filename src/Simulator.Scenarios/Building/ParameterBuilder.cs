using System.Collections.Immutable;
using Simulator.Core.Parameters;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;

namespace Simulator.Scenarios.Building;

/// <summary>The model's parameters and priors, in the order of the catalogue.</summary>
internal static class ParameterBuilder
{
    public static ModelParameters Model(Section root) =>
        ParameterTables.Flatten(root.Child("params")).Aggregate(
            ModelParameters.Default,
            (model, reading) => ParameterCatalog.Find(reading.Name)!.With(model, (double)reading.Value));

    public static ImmutableArray<ParameterPrior> Priors(Section root)
    {
        var written = ParameterTables.Flatten(root.Child("priors")).ToDictionary(reading => reading.Name, StringComparer.Ordinal);
        return
        [
            .. ParameterCatalog.All.Where(parameter => written.ContainsKey(parameter.Key))
                .Select(parameter => Prior(parameter.Key, (ImmutableArray<Item>)written[parameter.Key].Value)),
        ];
    }

    private static ParameterPrior Prior(string key, ImmutableArray<Item> pair) =>
        new(key, (double)pair[0].Value, (double)pair[1].Value);
}
