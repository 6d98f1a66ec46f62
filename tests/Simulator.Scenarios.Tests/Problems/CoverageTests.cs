using System.Reflection;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Tests.Problems;

/// <summary>The corpus of invalid files covers every code.</summary>
public sealed class CoverageTests
{
    /// <summary>Codes whose files are too large to be kept; FileTests and BoundsTests make them.</summary>
    private static readonly string[] Made =
        [ProblemCodes.FileTooLarge, ProblemCodes.NotUtf8, ProblemCodes.TooManyProblems, ProblemCodes.TooManyValues];

    public static TheoryData<string> Codes =>
        [.. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Corpus_EveryCode_HasAnInvalidSample(string code) =>
        (Made.Contains(code) || InvalidFiles.AllExpectations().Contains($": {code}", StringComparison.Ordinal)).ShouldBeTrue(code);
}
