using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Simulator.Scenarios.Problems;
using Simulator.Testing;

namespace Simulator.Scenarios.Tests.Texts;

public sealed class MessageTests
{
    private static readonly Dictionary<string, string> English = Read("Messages.resx");
    private static readonly Dictionary<string, string> Chinese = Read("Messages.zh-Hans.resx");

    [Fact]
    public void Codes_AllOfThem_AreUniqueAndHaveAMessage()
    {
        var codes = typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!).ToList();

        codes.Distinct().Count().ShouldBe(codes.Count);
        codes.ShouldAllBe(code => English.ContainsKey(code));
    }

    [Fact]
    public void Messages_BothLanguages_HaveTheSameNamesAndGaps()
    {
        Chinese.Keys.ShouldBe(English.Keys);
        English.ShouldAllBe(pair => Gaps(pair.Value).SetEquals(Gaps(Chinese[pair.Key])));
    }

    private static HashSet<string> Gaps(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(match => match.Value)];

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(RepositoryRoot.Combine("src/Simulator.Scenarios/Texts/" + file)).Root!.Elements("data")
            .ToDictionary(element => element.Attribute("name")!.Value, element => element.Element("value")!.Value,
                StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: false));
}
