using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Templates;

/// <summary>Small scenarios to start from.</summary>
/// <remarks>Writes files, nothing else; an existing file is never touched. Thread-safe.</remarks>
public static class ScenarioTemplates
{
    /// <summary>The template that is used where none is named.</summary>
    public const string Default = "city-mission";

    private const string Prefix = "Simulator.Scenarios.Templates.Files.";
    private const string Placeholder = "SCENARIO-ID";
    private const string Extension = ".yaml";

    /// <summary>Names of the templates.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Writes a template into a folder, which is made where it is missing; the folder's name becomes the scenario's id.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="template">One of <see cref="Names"/>.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static TemplateResult Write(string folder, string template = Default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var id = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (!Names.Contains(template))
        {
            return new TemplateResult(TemplateStatus.UnknownTemplate, []);
        }

        if (!IdType.IsId(id))
        {
            return new TemplateResult(TemplateStatus.UnusableName, []);
        }

        var file = Path.Combine(folder, Loading.ScenarioLoader.FileName);
        return File.Exists(file) ? new TemplateResult(TemplateStatus.AlreadyThere, [file]) : Write(file, id, template);
    }

    private static TemplateResult Write(string file, string id, string template)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(Text(template).Replace(Placeholder, id, StringComparison.Ordinal)));
        return new TemplateResult(TemplateStatus.Written, [file]);
    }

    private static string Text(string template)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + template + Extension)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

/// <summary>What writing a template gave.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Status">What became of the request.</param>
/// <param name="Files">Files that were written; where nothing was written, those that stood in the way.</param>
public sealed record TemplateResult(TemplateStatus Status, ImmutableArray<string> Files);

/// <summary>What became of a request to write a template.</summary>
public enum TemplateStatus
{
    /// <summary>The files were written.</summary>
    Written,

    /// <summary>There is no template of that name; nothing was written.</summary>
    UnknownTemplate,

    /// <summary>One of the files is there already; nothing was written.</summary>
    AlreadyThere,

    /// <summary>The folder's name cannot be an id; nothing was written.</summary>
    UnusableName,
}
