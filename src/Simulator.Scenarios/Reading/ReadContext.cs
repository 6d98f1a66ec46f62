using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Reading;

/// <summary>What the reading of values shares: problems, ids, and the exchange rate.</summary>
/// <param name="Problems">Collects mistakes.</param>
/// <param name="Identities">Collects ids and references.</param>
/// <param name="Rate">Exchange rate, 万元 per 万美元; null where the scenario states none.</param>
internal sealed record ReadContext(ProblemList Problems, Identities Identities, decimal? Rate)
{
    /// <summary>Name of the hint where an amount needs an exchange rate.</summary>
    public string RateHint { get; init; } = "SCN018_Hint";

    /// <summary>Reports a value of the wrong kind, unless it was reported before; returns null.</summary>
    public object? WrongKind(YamlNode node, string path, string expected)
    {
        if (node is not YamlRefused)
        {
            Problems.Add(ProblemCodes.WrongKind, node.Position, path, expected, Kind(node));
        }

        return null;
    }

    /// <summary>Declares an id, and reports it where something else of its kind has it.</summary>
    public void Declare(IdKind kind, YamlScalar id, string path)
    {
        if (Identities.Declare(kind, id.Text, id.Position) is { } earlier)
        {
            var place = earlier.Line == 0 ? Messages.Format(Problems.Language, "SCN022_BuiltIn") : earlier.Place;
            Problems.Add(ProblemCodes.DuplicateId, id.Position, path, id.Text, IdKinds.Name(kind), place);
        }
    }

    private static string Kind(YamlNode node) => node switch
    {
        YamlMap => "{…}",
        YamlList => "[…]",
        YamlScalar { IsNull: true } => "null",
        YamlScalar scalar => scalar.Text,
        _ => "",
    };
}
