using System.Reflection;
using System.Runtime.CompilerServices;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Parameters;
using Simulator.Testing;

namespace Simulator.Core.Tests.Purity;

/// <summary>Nothing in Core remembers a call.</summary>
public sealed class PurityTests
{
    private const BindingFlags Fields = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types =
        [.. typeof(Purpose).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && !type.Name.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void StaticFields_OfCore_AreReadOnly() =>
        Types.SelectMany(type => type.GetFields(Fields))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}").ShouldBeEmpty();

    [Fact]
    public void Steps_OfCore_AreStaticAndChangeNoArgument()
    {
        var steps = Types.Where(type => type.Name.EndsWith("Step", StringComparison.Ordinal)).ToArray();
        var written = from step in steps
                      from method in step.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
                      from parameter in method.GetParameters()
                      where parameter.ParameterType.IsByRef && !parameter.IsIn
                      select $"{step.Name}.{method.Name}({parameter.Name})";

        steps.Length.ShouldBeGreaterThan(12);
        steps.ShouldAllBe(step => step.IsAbstract && step.IsSealed);
        written.ShouldBeEmpty();
    }

    [Fact]
    public void Advance_CalledTwice_GivesTheSame()
    {
        var draws = new KeyedDraws(1, 0);
        var deals = Enumerable.Range(0, 500).Select(i => SampleDeals.Engaged(i, ModelParameters.Default, draws)).ToArray();

        var forwards = deals.Select(deal => deal.Advance(0, 60, ModelParameters.Default, draws)).ToArray();
        var backwards = deals.Reverse().Select(deal => deal.Advance(0, 60, ModelParameters.Default, draws)).Reverse();

        forwards.ShouldBe(backwards);
        deals.ShouldAllBe(deal => deal.Stage == Stage.Engaged);
    }
}
