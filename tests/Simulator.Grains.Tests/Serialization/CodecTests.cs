using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Serializers;
using Simulator.Grains.Agents;

namespace Simulator.Grains.Tests.Serialization;

/// <summary>A type without a codec compiles, and fails in the middle of a run: so every one is asked for.</summary>
public sealed class CodecTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddSerializer().BuildServiceProvider();

    public static TheoryData<string> Types => [.. Exchanged().Select(type => type.FullName!).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Codec_OfEveryArgumentAndResult_Exists(string name)
    {
        var type = Exchanged().First(candidate => candidate.FullName == name);

        Services.GetRequiredService<ICodecProvider>().TryGetCodec(type).ShouldNotBeNull();
    }

    [Fact]
    public void Exchanged_Types_AreFound() => Exchanged().ShouldContain(typeof(FirmLetter));

    /// <summary>Arguments and results of all grain interfaces, and what they are made of.</summary>
    private static IEnumerable<Type> Exchanged()
    {
        var found = new HashSet<Type>();
        var methods = typeof(IAgentGrain).Assembly.GetTypes()
            .Where(type => type.IsInterface && type.IsAssignableTo(typeof(IAddressable)) && !type.IsGenericTypeDefinition)
            .SelectMany(type => type.GetInterfaces().Append(type)).SelectMany(type => type.GetMethods());
        foreach (var type in methods.SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
        {
            Add(type, found);
        }

        return found.OrderBy(type => type.FullName, StringComparer.Ordinal);
    }

    private static void Add(Type type, HashSet<Type> found)
    {
        if (type == typeof(Task) || type == typeof(CancellationToken) || (type.Namespace == "System" && !type.IsArray && !type.IsGenericType))
        {
            return;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Pages<>))
        {
            // As bytes, whatever the messages are.
            found.Add(type);
            return;
        }

        foreach (var part in type.GetGenericArguments())
        {
            Add(part, found);
        }

        var carries = type.IsAssignableTo(typeof(Task)) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        if (!carries && found.Add(type))
        {
            foreach (var member in type.GetProperties().Where(property => property.IsDefined(typeof(IdAttribute), inherit: false)))
            {
                Add(member.PropertyType, found);
            }
        }
    }
}
