using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Simulator.Core.Draws;

namespace Simulator.Architecture.Tests;

/// <summary>Every public double of Core has its unit in its name or in its documentation.</summary>
public sealed partial class UnitTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Core = typeof(Purpose).Assembly;
    private static readonly Dictionary<string, XElement> Docs = LoadDocs();

    [Fact]
    public void PublicDoubles_OfCore_HaveAUnitInNameOrDoc()
    {
        var doubles = Core.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(Doubles).ToArray();

        doubles.ShouldNotBeEmpty();
        doubles.Where(item => !HasUnit(item.Name, item.Doc)).Select(item => item.Where).Distinct().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Delay", "Time from the visit to the letter of intent.", false)]
    [InlineData("Rate", "How often it happens.", false)]
    [InlineData("DelayWeeks", "Time from the visit to the letter of intent.", true)]
    [InlineData("amountYi", "", true)]
    [InlineData("progress", "Build progress, in [0, 1].", true)]
    [InlineData("Amount", "合同引资, 亿元.", true)]
    [InlineData("taste", "Part of the utility, logit.", true)]
    [InlineData("Min", "Smallest value, in the variate's unit.", true)]
    [InlineData("Min", "Smallest value.", false)]
    public void Unit_InNameOrDoc_IsRecognised(string name, string doc, bool unit) => HasUnit(name, doc).ShouldBe(unit);

    private static bool HasUnit(string name, string doc) => UnitInName().IsMatch(name) || UnitInDoc().IsMatch(doc) || CountedThing().IsMatch(doc);

    private static IEnumerable<(string Name, string Doc, string Where)> Doubles(Type type) =>
    [
        .. type.GetProperties(Declared).Where(property => IsDouble(property.PropertyType))
            .Select(property => (property.Name, MemberDoc(type, "P", property.Name), $"{type.FullName}.{property.Name}")),
        .. type.GetFields(Declared).Where(field => IsDouble(field.FieldType))
            .Select(field => (field.Name, MemberDoc(type, "F", field.Name), $"{type.FullName}.{field.Name}")),
        .. type.GetMethods(Declared).Where(method => !method.IsSpecialName && !IsGenerated(method)).SelectMany(method => OfMethod(type, method)),
    ];

    private static IEnumerable<(string Name, string Doc, string Where)> OfMethod(Type type, MethodInfo method)
    {
        var docs = MethodDocs(type, method.Name);
        var where = $"{type.FullName}.{method.Name}";
        if (IsDouble(method.ReturnType))
        {
            yield return (method.Name, Text(docs, "summary", "remarks", "returns"), $"{where}()");
        }

        foreach (var parameter in method.GetParameters().Where(parameter => IsDouble(parameter.ParameterType)))
        {
            yield return (parameter.Name!, ParameterDoc(docs, parameter.Name!), $"{where}({parameter.Name})");
        }
    }

    private static string MemberDoc(Type type, string kind, string name)
    {
        var own = Docs.TryGetValue($"{kind}:{Id(type)}.{name}", out var member) ? TextOf(member) : "";
        return Docs.TryGetValue($"T:{Id(type)}", out var doc) ? $"{own} {ParameterDoc([doc], name)}" : own;
    }

    private static XElement[] MethodDocs(Type type, string name)
    {
        var start = $"M:{Id(type)}.{name}";
        return [.. Docs.Where(doc => doc.Key == start || doc.Key.StartsWith(start + "(", StringComparison.Ordinal)
            || doc.Key.StartsWith(start + "`", StringComparison.Ordinal)).Select(doc => doc.Value)];
    }

    private static string ParameterDoc(IEnumerable<XElement> docs, string name) =>
        string.Join(' ', docs.Elements("param").Where(param => param.Attribute("name")?.Value == name).Select(TextOf));

    private static string Text(IEnumerable<XElement> docs, params string[] tags) =>
        string.Join(' ', docs.Elements().Where(element => tags.Contains(element.Name.LocalName)).Select(TextOf));

    /// <summary>The text, with the names of the members it refers to.</summary>
    private static string TextOf(XElement element) =>
        string.Join(' ', element.Descendants().Attributes("cref").Select(cref => cref.Value).Prepend(element.Value));

    private static bool IsDouble(Type type) =>
        type == typeof(double) || type == typeof(float)
        || (type.HasElementType && IsDouble(type.GetElementType()!))
        || type.GetGenericArguments().Any(IsDouble);

    private static bool IsGenerated(MethodInfo method) =>
        method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) || method.Name == "Deconstruct";

    private static string Id(Type type) => type.FullName!.Replace('+', '.');

    private static Dictionary<string, XElement> LoadDocs() =>
        XDocument.Load(Path.ChangeExtension(Core.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    [GeneratedRegex("(Yi|Wan|Mu|Weeks?|Wk|Days?|Hours?|Months?|Years?|Km|Degrees|Shares?|Probability|Logits?|Count|Percent)($|Per|In|At|Of|Low|High|Min|Max)|(Per(Week|Day|Year|Month|Wan|Yi|Km))|^(weeks?|days|years|share|probability|percent|km)$")]
    private static partial Regex UnitInName();

    /// <summary>What is counted is a unit where it ends a phrase ("…, deals per officer."), not where it is the subject.</summary>
    [GeneratedRegex(@"\b(seats|deals|officers|firms|teams|slots|persons|articles|items|meetings|calls|contacts|visits|guests|projects|scores?|units)(?=\s*([.,;:()]|per\b|$))", RegexOptions.IgnoreCase)]
    private static partial Regex CountedThing();

    [GeneratedRegex(@"万元|亿元|亩|\b(weeks?|wk|days?|hours?|months?|years?|km|shares?|fraction|probability|percent|unitless|dimensionless|logits?|log|logarithm|degrees?|points?|index|ratio)\b|[\[(]-?[\d∞]+(\.\d+)?, ?[\w∞.−-]+[\])]|(\b(own|same)|'s) unit\b|\bin the unit of\b|\.Unit\b", RegexOptions.IgnoreCase)]
    private static partial Regex UnitInDoc();
}
