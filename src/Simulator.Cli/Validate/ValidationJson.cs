using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulator.Analysis.Runs;
using Simulator.Scenarios.Findings;

namespace Simulator.Cli.Validate;

/// <summary>The outcome of a validation as JSON, without reflection at start-up.</summary>
[JsonSerializable(typeof(ValidationDocument))]
internal sealed partial class ValidationJson : JsonSerializerContext
{
    private static readonly ValidationJson Context = new(JsonFormat.Options());

    public static string Write(IEnumerable<ValidatedFile> files, CultureInfo culture) =>
        JsonSerializer.Serialize(new ValidationDocument([.. files.Select(file => Entry(file, culture))]), Context.ValidationDocument);

    private static ValidationDocument.FileEntry Entry(ValidatedFile file, CultureInfo culture) => new(
        file.Path,
        file.IsRecord ? "record" : "scenario",
        file.Problems.IsEmpty,
        [.. file.Problems.Select(p => new ValidationDocument.ProblemEntry(p.Code, p.File, p.Line, p.Path, p.Message, p.Hint))],
        [.. file.Findings.Select(finding => Entry(finding, culture))]);

    private static ValidationDocument.FindingEntry Entry(RecordFinding finding, CultureInfo culture) => new(
        finding.Id, finding.Rule, FileWords.Of(finding.Status), finding.Message.In(culture),
        finding.Numbers.ToDictionary(number => number.Name, number => number.Value));
}
