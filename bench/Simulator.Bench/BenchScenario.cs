using System.Globalization;
using System.Text;

namespace Simulator.Bench;

/// <summary>Writes a scenario of any size, as a planner would write one by hand.</summary>
internal static class BenchScenario
{
    private static readonly string[] Sectors = ["energy", "materials", "farming", "tourism", "equipment", "electronics", "chemicals", "services"];

    public static string Write(BenchSize size, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "scenario.yaml");
        File.WriteAllText(path, Text(size));
        return path;
    }

    private static string Text(BenchSize size)
    {
        var text = new StringBuilder();
        Line(text, $"schema: 1");
        Line(text, $"meta: {{id: {size.Name}, title: {{en: {size.Name}, zh: {size.Name}}}, start_date: 2025-01-01, weeks: {size.Weeks}, burn_in: {size.BurnIn}, seed: 1, replicates: {size.Replicates}}}");
        if (size.Attendance is { } attendance)
        {
            Line(text, $"params: {{attendance: {{base: {attendance}}}}}");
        }

        Line(text, $"sectors:");
        foreach (var sector in Sectors)
        {
            Line(text, $"  - {{id: {sector}, name: {{en: {sector}, zh: {sector}}}}}");
        }

        Line(text, $"regions:");
        for (var region = 0; region < 10; region++)
        {
            Line(text, $"  - {{id: r{region}, name: {{en: r{region}, zh: r{region}}}, lon: {104 + (2 * region)}, lat: {24 + (2 * region)}}}");
        }

        Line(text, $"provinces:");
        for (var province = 0; province < size.Provinces; province++)
        {
            Line(text, $"  - {{id: p{province:D2}, name: {{en: p{province:D2}, zh: p{province:D2}}}, leader_days: 100 days, signed_target: 1000 亿元}}");
        }

        Cities(text, size);
        Firms(text, size);
        Line(text, $"strategies: {{default: small_team}}");
        return text.ToString();
    }

    private static void Cities(StringBuilder text, BenchSize size)
    {
        Line(text, $"city_defaults: {{promotion: {size.PromotionWan} 万元}}");
        Line(text, $"cities:");
        for (var city = 0; city < size.Cities; city++)
        {
            var strong = Sectors[city % Sectors.Length];
            var second = Sectors[(city / Sectors.Length) % Sectors.Length] is var other && other != strong ? $", {other}: 0.6" : "";
            Line(text, $"  - {{id: c{city:D4}, name: {{en: c{city:D4}, zh: c{city:D4}}}, province: p{city % size.Provinces:D2}, lon: {100 + (city % 20)}, lat: {23 + (city % 17)}, sectors: {{{strong}: 1{second}}}}}");
        }
    }

    private static void Firms(StringBuilder text, BenchSize size)
    {
        Line(text, $"firm_classes:");
        Line(text, $"  - {{id: private, name: {{en: private, zh: private}}, log_median: 0.75, capital: {{log_median: 3, log_sd: 1, min: 1 亿元, max: 500 亿元}}}}");
        Line(text, $"firm_generator:");
        Line(text, $"  count: {size.Firms}");
        Line(text, $"  prefix: f");
        Line(text, $"  seed: 1");
        Line(text, $"  classes: {{private: 100%}}");
        Line(text, $"  sectors: {{{string.Join(", ", Sectors.Select(sector => $"{sector}: 12.5%"))}}}");
        Line(text, $"  regions: {{{string.Join(", ", Enumerable.Range(0, 10).Select(region => $"r{region}: 10%"))}}}");
        Line(text, $"  origins: {{{string.Join(", ", Enumerable.Range(0, size.Provinces).Select(province => FormattableString.Invariant($"p{province:D2}: {30.0 / size.Provinces:F2}%")))}}}");
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
