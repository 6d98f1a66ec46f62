using System.Runtime.CompilerServices;

namespace Simulator.Figures.Tests.Plots;

/// <summary>A theory that writes or measures text; on a machine without fonts it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FontTheoryAttribute : TheoryAttribute
{
    public FontTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = FontFactAttribute.HasFont ? null : FontFactAttribute.Reason;
}
