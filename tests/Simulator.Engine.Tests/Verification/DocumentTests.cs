namespace Simulator.Engine.Tests.Verification;

public sealed class DocumentTests
{
    [Fact]
    public void Document_OfAllCases_NamesV1ToV24ButV16()
    {
        if (VerificationLog.Updating)
        {
            Directory.Exists(Simulator.Testing.RepositoryRoot.Combine("docs")).ShouldBeTrue("the document is being written");
            return;
        }

        var expected = Enumerable.Range(1, 24).Where(number => number != 16).Select(number => FormattableString.Invariant($"V{number:00}"));

        VerificationLog.Committed.Select(row => row.Split('|')[1].Trim()).Distinct().Order(StringComparer.Ordinal).ShouldBe(expected);
    }
}
