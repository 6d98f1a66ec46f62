using System.Text.Json;
using Simulator.Core.Parameters;
using Simulator.Testing;

namespace Simulator.Scenarios.Tests.Schemas;

public sealed class EditorSchemaTests
{
    [Fact]
    public void Scenario_CommittedFile_EqualsTheGeneratedOne() =>
        Expectation.CheckFile(RepositoryRoot.Combine("schemas/scenario.schema.json"), EditorSchema.Scenario());

    [Fact]
    public void Record_CommittedFile_EqualsTheGeneratedOne() =>
        Expectation.CheckFile(RepositoryRoot.Combine("schemas/record.schema.json"), EditorSchema.Record());

    [Fact]
    public void Scenario_Schema_NamesEveryParameter()
    {
        using var schema = JsonDocument.Parse(EditorSchema.Scenario());
        var definitions = schema.RootElement.GetProperty("$defs");

        ParameterCatalog.All.ShouldAllBe(parameter => Names(definitions, parameter.Key));
    }

    [Fact]
    public void Reference_CommittedFile_EqualsTheGeneratedOne() =>
        Expectation.CheckFile(RepositoryRoot.Combine("docs/scenario-reference.md"), ReferencePage.Text());

    [Fact]
    public void Reference_Page_NamesEveryParameter()
    {
        var page = ReferencePage.Text();

        ParameterCatalog.All.ShouldAllBe(parameter => page.Contains("| `" + Name(parameter.Key) + "` |"));
    }

    private static string Name(string key) => key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static bool Names(JsonElement definitions, string key)
    {
        var at = key.IndexOf('.');
        return definitions.GetProperty(key[..at]).GetProperty("properties").TryGetProperty(key[(at + 1)..], out _);
    }
}
