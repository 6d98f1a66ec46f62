using System.Collections.Immutable;
using System.Globalization;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Tests.Problems;

/// <summary>Every file under Invalid/Records with its whole list of problems in both languages.</summary>
public sealed class InvalidRecordTests
{
    /// <summary>Sound by itself; the scenario sample record-mismatch reads it.</summary>
    private const string OfScenario = "mismatch";

    public static TheoryData<string> Cases => InvalidFiles.In("Invalid/Records", except: OfScenario);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_InvalidRecord_ListsAllProblemsInBothLanguages(string name)
    {
        var (english, chinese) = (Load(name, CultureInfo.InvariantCulture), Load(name, CultureInfo.GetCultureInfo("zh-CN")));

        InvalidFiles.Check("Records/" + name, english, chinese);
    }

    private static ImmutableArray<Problem> Load(string name, CultureInfo language)
    {
        var result = RecordLoader.Load(Samples.At($"Invalid/Records/{name}.yaml"), language);
        result.Record.ShouldBeNull();
        return result.Problems;
    }
}
