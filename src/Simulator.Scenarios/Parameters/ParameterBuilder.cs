using System.Collections.Immutable;
using Simulator.Core.Parameters;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Parameters;

/// <summary>Makes the model's parameters and priors, in the order of the catalogue.</summary>
internal static class ParameterBuilder
{
    /// <summary>The defaults of the model with the values that the scenario writes.</summary>
    public static ModelParameters Model(Section root) =>
        ParameterKeys.Written<double>(root, ParameterKeys.Values).Aggregate(
            ModelParameters.Default,
            (model, written) => ParameterCatalog.Find(written.Name)!.With(model, written.Value));

    /// <summary>The priors that the scenario writes.</summary>
    public static ImmutableArray<ParameterPrior> Priors(Section root) =>
        [.. new WrittenParameters(root).Priors.Select(written => written.Prior)];
}
