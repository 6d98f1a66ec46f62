using SkiaSharp;

namespace Simulator.Figures.Tests.Plots;

/// <summary>A test that writes or measures text; on a machine without fonts it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FontFactAttribute : FactAttribute
{
    public const string Reason = "no font is on this machine";

    public FontFactAttribute() => Skip = HasFont ? null : Reason;

    public static bool HasFont => SKFontManager.Default.FontFamilyCount > 0;
}
