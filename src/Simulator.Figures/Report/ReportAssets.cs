using System.Security.Cryptography;
using System.Text;

namespace Simulator.Figures.Report;

/// <summary>Style and scripts that every report carries within itself.</summary>
internal static class ReportAssets
{
    private const string StyleName = "report.css";
    private const string ScriptName = "report.js";

    public static string Style { get; } = Read(StyleName) ?? throw new InvalidOperationException($"{StyleName} is not in this build");

    /// <summary>Apache ECharts and what draws with it; null where npm could not restore it when this was built.</summary>
    public static string? Script { get; } = Read(ScriptName);

    /// <summary>Nothing is loaded from anywhere, and no script runs but <see cref="Script"/>.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; script-src {ScriptSource}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private static string ScriptSource => Script is null
        ? "'none'"
        : $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)))}'";

    private static string? Read(string name)
    {
        using var stream = typeof(ReportAssets).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
