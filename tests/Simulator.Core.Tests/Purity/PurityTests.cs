using System.Reflection;
using System.Runtime.CompilerServices;
using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Parameters;
using Simulator.Core.Provinces;
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

    private static readonly Type[] Steps = [.. Types.Where(type => type.Name.EndsWith("Step", StringComparison.Ordinal))];

    /// <summary>States that are objects: whoever is given one can change it.</summary>
    private static readonly Type[] States = [typeof(CityState), typeof(FirmRelations), typeof(ProvinceState)];

    [Fact]
    public void StaticFields_OfCore_AreReadOnly() =>
        Types.SelectMany(type => type.GetFields(Fields))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}").ShouldBeEmpty();

    [Fact]
    public void Steps_OfCore_AreStaticAndOneForEachKindOfAgent()
    {
        Steps.Select(step => step.Name).Order().ShouldBe(["CityStep", "DealStep", "FirmStep", "ProvinceStep"]);
        Steps.ShouldAllBe(step => step.IsAbstract && step.IsSealed);
    }

    /// <summary>A step changes its agent, whose state stands beside it, and sends messages; nothing else that it is given can be changed.</summary>
    [Fact]
    public void Steps_OfCore_ChangeNothingButTheirOwnAgentAndItsOutbox()
    {
        var given = Steps.SelectMany(step => step.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .SelectMany(method => method.GetParameters()
                .Select(parameter => (Step: step, Where: $"{step.Name}.{method.Name}({parameter.Name})", Parameter: parameter)))).ToArray();
        var changed = given.Where(argument => argument.Parameter.ParameterType.IsByRef && !argument.Parameter.IsIn).ToArray();
        var held = given.Where(argument => States.Contains(argument.Parameter.ParameterType)).ToArray();

        changed.ShouldNotBeEmpty();
        held.ShouldNotBeEmpty();
        changed.Where(argument => argument.Parameter.ParameterType.GetElementType()!.Namespace != argument.Step.Namespace)
            .Select(argument => argument.Where).ShouldBeEmpty();
        held.Where(argument => argument.Parameter.ParameterType.Namespace != argument.Step.Namespace)
            .Select(argument => argument.Where).ShouldBeEmpty();
    }

    [Fact]
    public void Advance_CalledTwice_GivesTheSame()
    {
        var draws = new KeyedDraws(1, 0);
        var deals = Enumerable.Range(0, 500).Select(i => SampleDeals.Engaged(i, ModelParameters.Default, draws)).ToArray();

        var forwards = deals.Select(deal => deal.Advance(0, 60, ModelParameters.Default, draws)).ToArray();
        var backwards = deals.Reverse().Select(deal => deal.Advance(0, 60, ModelParameters.Default, draws)).Reverse();

        forwards.Select(deal => deal.Bits()).ShouldBe(backwards.Select(deal => deal.Bits()));
        deals.ShouldAllBe(deal => deal.Stage == Stage.Engaged);
    }
}
