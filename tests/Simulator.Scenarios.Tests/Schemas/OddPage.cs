using System.Globalization;
using System.Text;
using Simulator.Core.Parameters;
using Simulator.Scenarios.Cities;
using Simulator.Scenarios.Events;
using Simulator.Scenarios.Firms;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Shocks;
using Simulator.Scenarios.Strategies;

namespace Simulator.Scenarios.Tests.Schemas;

/// <summary>The tables of docs/odd.md: every parameter of the model and of a scenario, made from what the validator reads.</summary>
/// <remarks>The page's text is written by hand; its tables stand between markers and are compared with these in a test. Pure and thread-safe.</remarks>
internal static class OddPage
{
    private const string End = "<!-- end -->";

    /// <summary>What a scenario states of its agents and environment, in the order of the page.</summary>
    private static readonly KeyTable[] ScenarioParts =
    [
        MetaKeys.Table, RegionKeys.Table, ProvinceKeys.Table, CityKeys.Table, CarryOverKeys.Table, FirmClassKeys.Table, CapitalKeys.Table,
        FirmKeys.Table, FirmGeneratorKeys.Table, ChamberKeys.Table, EventKeys.Table, GuestKeys.Table, ShockKeys.Table,
        CustomStrategyKeys.Table, FactorKeys.Table,
    ];

    /// <summary>The page with its tables made anew.</summary>
    /// <param name="page">The page as it is.</param>
    /// <exception cref="FormatException">A marker is missing.</exception>
    public static string Renew(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Replace(Replace(page, "model parameters", ModelParameters()), "scenario parameters", ScenarioParameters());
    }

    private static string Replace(string page, string name, string table)
    {
        var marker = $"<!-- generated: {name} -->\n";
        var from = page.IndexOf(marker, StringComparison.Ordinal);
        var to = from < 0 ? -1 : page.IndexOf(End, from, StringComparison.Ordinal);
        return to < 0
            ? throw new FormatException($"the page lacks the marker {marker.TrimEnd()} or its end")
            : string.Concat(page.AsSpan(0, from + marker.Length), table, page.AsSpan(to));
    }

    private static string ModelParameters()
    {
        var table = new StringBuilder("| name | symbol | unit | range | plausible | default | equation | source |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var parameter in ParameterCatalog.All)
        {
            table.Append(FormattableString.Invariant($"| `{parameter.Key}` | {parameter.Symbol} | {parameter.Unit} | {Range(parameter.Min, parameter.Max)}"))
                .Append(parameter.Whole ? ", whole" : "")
                .Append(FormattableString.Invariant($" | {Range(parameter.PlausibleLow, parameter.PlausibleHigh)} | {parameter.Default:G6}"))
                .Append(FormattableString.Invariant($" | {parameter.Equation} | {parameter.Source} |\n"));
        }

        return table.ToString();
    }

    private static string ScenarioParameters()
    {
        var table = new StringBuilder("| name | unit and range | default | meaning | source |\n|---|---|---|---|---|\n");
        foreach (var part in ScenarioParts)
        {
            foreach (var key in part.Keys)
            {
                var fallback = key.Required ? "required" : key.DefaultText;
                table.Append(CultureInfo.InvariantCulture, $"| `{part.Name}.{key.Name}` | {Cell(key.Type.Describe())} | {Cell(fallback)} | {Cell(key.Doc)} | scenario |\n");
            }
        }

        return table.ToString();
    }

    private static string Range(double low, double high) => FormattableString.Invariant($"[{low:G6}, {high:G6}]");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
