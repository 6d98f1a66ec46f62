using System.Text;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Records.Reading;

namespace Simulator.Scenarios.Tests.Schemas;

/// <summary>The reference of the file formats, as Markdown; made from the tables that the validator reads.</summary>
/// <remarks>The committed docs/scenario-reference.md is compared with this text in a test. Pure and thread-safe.</remarks>
internal static class ReferencePage
{
    private const string Head = """
        # Scenario reference
        Made from the tables that the validator reads; do not edit. Money, land and shares are written with their units: `42 亿元`,
        `300 万元`, `5 万美元` (needs `meta.fx`), `120 亩`, `15%`; `yi`, `wan`, `wan usd` and `mu` mean the same. Times may be written
        as `26 wk` or `2 days`. A path such as `cities.xinfu.service` names a value in messages and in `--set`.


        """;

    /// <summary>The whole page.</summary>
    public static string Text() =>
        Head.ReplaceLineEndings("\n")
        + "# scenario.yaml\n\n" + Tables(ScenarioKeys.Table)
        + "# record.yaml\n\n" + Tables(RecordKeys.Table).TrimEnd('\n') + "\n";

    private static string Tables(KeyTable root)
    {
        var page = new StringBuilder();
        foreach (var table in Reachable(root))
        {
            Append(page, table);
        }

        return page.ToString();
    }

    private static List<KeyTable> Reachable(KeyTable root)
    {
        var tables = new List<KeyTable> { root };
        for (var i = 0; i < tables.Count; i++)
        {
            tables.AddRange(tables[i].Keys
                .SelectMany(key => key.Type.Tables())
                .Where(table => tables.All(known => known.Name != table.Name))
                .DistinctBy(table => table.Name)
                .ToList());
        }

        return tables;
    }

    private static void Append(StringBuilder page, KeyTable table)
    {
        page.Append("## ").Append(table.Name).Append('\n').Append(table.Doc).Append("\n\n");
        page.Append("| key | value | default | meaning |\n|---|---|---|---|\n");
        foreach (var key in table.Keys)
        {
            page.Append(Row(key));
        }

        page.Append('\n');
    }

    private static string Row(Key key)
    {
        var fallback = key.Required ? "required" : key.DefaultText;
        return $"| `{key.Name}` | {Cell(key.Type.Describe())} | {Cell(fallback)} | {Cell(key.Doc)} |\n";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
