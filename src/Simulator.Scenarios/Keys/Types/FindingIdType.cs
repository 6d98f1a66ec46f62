using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;
using Simulator.Scenarios.Schemas;

namespace Simulator.Scenarios.Keys.Types;

/// <summary>The number of a finding, such as <c>S3-1</c>.</summary>
internal sealed partial class FindingIdType : KeyType
{
    private const int MaxLength = 16;

    public override object? Read(YamlNode node, string path, ReadContext context)
    {
        if (node is not YamlScalar { IsNull: false } scalar)
        {
            return context.WrongKind(node, path, Describe());
        }

        if (!Form().IsMatch(scalar.Text))
        {
            context.Problems.Add(ProblemCodes.MalformedId, node.Position, path, scalar.Text, MaxLength);
            return null;
        }

        if (context.Identities.Declare(IdKind.Finding, scalar.Text, node.Position) is { } earlier)
        {
            context.ReportTaken(scalar, path, IdKind.Finding, earlier);
        }

        return scalar.Text;
    }

    public override string Describe() => "number of a finding, e.g. S3-1";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9]+-[0-9]+$" };

    [GeneratedRegex(@"\A[A-Za-z0-9]{1,12}-[0-9]{1,3}\z")]
    private static partial Regex Form();
}
