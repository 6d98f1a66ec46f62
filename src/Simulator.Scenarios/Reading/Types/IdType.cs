using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>The id of something that the file declares.</summary>
/// <param name="kind">What it names.</param>
internal sealed partial class IdType(IdKind kind) : ScalarType<string>
{
    /// <summary>What ids look like.</summary>
    public const string Pattern = "^[a-z0-9][a-z0-9_-]*$";

    /// <summary>Longest id, characters.</summary>
    public const int MaxLength = 64;

    /// <summary>What it names.</summary>
    public IdKind Kind => kind;

    public override string Empty => "";

    /// <summary>The key <c>id</c> of a mapping that declares something.</summary>
    /// <param name="kind">What it names.</param>
    /// <param name="doc">Meaning, in one sentence.</param>
    public static Key<string> Key(IdKind kind, string doc = "Id.") => Reading.Key.Needed(KeyTable.Id, new IdType(kind), doc);

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsId(string text) => text.Length <= MaxLength && Form().IsMatch(text);

    public override string Describe() => "id";

    public override IEnumerable<IdKind> Declares() => [kind];

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["pattern"] = Pattern, ["maxLength"] = MaxLength };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        if (!IsId(scalar.Text))
        {
            context.Identities.MarkIncomplete([kind]);
            context.Problems.Add(ProblemCodes.MalformedId, scalar.Position, path, scalar.Text, MaxLength);
            return null;
        }

        context.Declare(kind, scalar, path);
        return scalar.Text;
    }

    protected override object? Refuse(YamlNode node, string path, ReadContext context)
    {
        context.Identities.MarkIncomplete([kind]);
        return base.Refuse(node, path, context);
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9_-]*\z")]
    private static partial Regex Form();
}

/// <summary>The beginning of generated ids.</summary>
internal sealed class PrefixType : ScalarType<string>
{
    private const int MaxLength = 32;

    public override string Empty => "";

    public override string Describe() => "beginning of an id";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["pattern"] = IdType.Pattern, ["maxLength"] = MaxLength };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        if (scalar.Text.Length > MaxLength || !IdType.IsId(scalar.Text))
        {
            context.Problems.Add(ProblemCodes.MalformedId, scalar.Position, path, scalar.Text, MaxLength);
            return null;
        }

        return scalar.Text;
    }
}

/// <summary>The id of something that is declared elsewhere in the file.</summary>
/// <param name="kinds">What it may name.</param>
internal sealed class ReferenceType(params ImmutableArray<IdKind> kinds) : ScalarType<string>
{
    public override string Empty => "";

    public override string Describe() => "id in " + string.Join(" | ", kinds.Select(IdKinds.Name));

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["pattern"] = IdType.Pattern };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        context.Identities.Refer(new Reference(kinds, scalar.Text, scalar.Position, path));
        return scalar.Text;
    }
}
