using System.Runtime.CompilerServices;
using SkiaSharp;

namespace Simulator.Figures.Tests.Plots;

/// <summary>A test that writes or measures text; on a machine without fonts it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FontFactAttribute : FactAttribute
{
    public const string Reason = "no font is on this machine";

    public FontFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = HasFont ? null : Reason;

    /// <summary>Without fonts the library still lists a family: one without letters.</summary>
    public static bool HasFont { get; } = SKFontManager.Default.FontFamilies.Any(HasLetters);

    private static bool HasLetters(string family)
    {
        using var typeface = SKFontManager.Default.MatchFamily(family);
        return typeface is not null && typeface.ContainsGlyphs("A");
    }
}
