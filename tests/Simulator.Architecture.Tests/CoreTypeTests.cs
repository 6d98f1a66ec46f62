using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Simulator.Core.Draws;
using Simulator.Core.Worlds;

namespace Simulator.Architecture.Tests;

/// <summary>Core's public types are values, tables that are never changed, or states that only their own steps change.</summary>
public sealed class CoreTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] CoreTypes = typeof(Purpose).Assembly.GetExportedTypes();

    /// <summary>What is computed from a world before it is run.</summary>
    private static readonly Type[] Tables = [typeof(Atlas), typeof(CityPools), typeof(FirmPool), typeof(WorldTables)];

    /// <summary>What changes during a replicate and belongs to no agent: last week's bulletins, and buffers.</summary>
    private static readonly Type[] Shared = [typeof(Board), typeof(Scratch)];

    [Fact]
    public void PublicTypes_OfCore_AreRecordsReadonlyStructsEnumsStaticClassesTablesOrStates()
    {
        CoreTypes.ShouldNotBeEmpty();

        CoreTypes.Where(type => !IsValueLike(type)).Except([.. Tables, .. Shared, .. StateWrites.States])
            .Select(type => type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Tables_OfCore_HaveFieldsThatAreSetOnce() =>
        Tables.SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly).Select(field => $"{field.DeclaringType!.Name}.{field.Name}").ShouldBeEmpty();

    [Fact]
    public void PublicClasses_OfCore_AreSealedOrAbstractOrStatic() =>
        CoreTypes.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void PublicMembers_OfCoreButStates_CannotBeSet() => CoreTypes.Except(StateWrites.States).SelectMany(SettableMembers).ShouldBeEmpty();

    [Fact]
    public void PublicMembers_OfCoreButStates_ShowNoMutableCollection() =>
        CoreTypes.Except(StateWrites.States).SelectMany(MutableCollections).ShouldBeEmpty();

    [Theory]
    [InlineData(typeof(int[]), true)]
    [InlineData(typeof(List<int>), true)]
    [InlineData(typeof(IDictionary<int, int>), true)]
    [InlineData(typeof(IReadOnlyList<int[]>), true)]
    [InlineData(typeof(IReadOnlyList<int>), false)]
    [InlineData(typeof(ImmutableArray<int>), false)]
    [InlineData(typeof(string), false)]
    public void MutableCollection_ByType_IsRecognised(Type type, bool mutable) => IsMutableCollection(type).ShouldBe(mutable);

    [Fact]
    public void TypesBrokenOnPurpose_AreFound()
    {
        IsValueLike(typeof(Broken)).ShouldBeFalse();
        SettableMembers(typeof(Broken)).Count().ShouldBe(2);
        MutableCollections(typeof(Broken)).Count().ShouldBe(2);
    }

    private static bool IsValueLike(Type type) =>
        type.IsEnum || type.IsInterface || (type.IsAbstract && type.IsSealed)
        || typeof(Delegate).IsAssignableFrom(type) || typeof(Exception).IsAssignableFrom(type)
        || type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetCustomAttribute<IsReadOnlyAttribute>() is not null);

    private static IEnumerable<string> SettableMembers(Type type) =>
    [
        .. type.GetProperties(Declared).Where(CanBeSet).Select(property => $"{type.FullName}.{property.Name}"),
        .. type.GetFields(Declared).Where(field => !type.IsEnum && !field.IsInitOnly && !field.IsLiteral).Select(field => $"{type.FullName}.{field.Name}"),
    ];

    private static bool CanBeSet(PropertyInfo property) =>
        property.GetSetMethod() is { } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<string> MutableCollections(Type type) =>
    [
        .. type.GetProperties(Declared).Where(property => IsMutableCollection(property.PropertyType)).Select(property => $"{type.FullName}.{property.Name}"),
        .. type.GetFields(Declared).Where(field => IsMutableCollection(field.FieldType)).Select(field => $"{type.FullName}.{field.Name}"),
        .. type.GetMethods(Declared).Where(HasMutableCollection).Select(method => $"{type.FullName}.{method.Name}()"),
        .. type.GetConstructors(Declared).Where(HasMutableParameter).Select(_ => $"{type.FullName}..ctor"),
    ];

    private static bool HasMutableCollection(MethodInfo method) =>
        !method.IsSpecialName && (IsMutableCollection(method.ReturnType) || HasMutableParameter(method));

    private static bool HasMutableParameter(MethodBase method) => method.GetParameters().Any(parameter => IsMutableCollection(parameter.ParameterType));

    private static bool IsMutableCollection(Type type)
    {
        if (type.IsArray)
        {
            return true;
        }

        var name = type.Name.Split('`')[0];
        var mutable = type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true
            && !name.StartsWith("Immutable", StringComparison.Ordinal)
            && !name.StartsWith("Frozen", StringComparison.Ordinal)
            && !name.StartsWith("IReadOnly", StringComparison.Ordinal)
            && !name.StartsWith("IEnumer", StringComparison.Ordinal)
            && !name.StartsWith("KeyValuePair", StringComparison.Ordinal)
            && !name.Contains("Compar");
        return mutable || type.GetGenericArguments().Any(IsMutableCollection);
    }

    private sealed class Broken
    {
        public int Field = 1;

        public int[] Property { get; set; } = [];

        public static List<int> Method() => [];
    }
}
