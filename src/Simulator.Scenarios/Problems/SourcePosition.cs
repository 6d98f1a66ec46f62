using System.Globalization;

namespace Simulator.Scenarios.Problems;

/// <summary>Where something is written.</summary>
/// <param name="File">The file as the caller named it, or <see cref="Override"/>.</param>
/// <param name="Line">Line, from 1; 0 for the file as a whole.</param>
internal readonly record struct SourcePosition(string File, int Line)
{
    /// <summary>Stands for the file of values given by <c>--set</c>.</summary>
    public const string Override = "--set";

    /// <summary>File name and line, for a message about another place.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(File)}:{Line}");
}
