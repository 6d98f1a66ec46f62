using System.Reflection;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Records.Reading;

namespace Simulator.Scenarios.Tests.Reading;

public sealed class KeyTests
{
    public static TheoryData<string> KeyClasses =>
        [.. typeof(Key).Assembly.GetTypes().Where(type => KeysOf(type).Any()).Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(KeyClasses))]
    public void Keys_DeclaredInAClass_StandInATableOfAFile(string name)
    {
        var listed = Listed(ScenarioKeys.Table).Concat(Listed(RecordKeys.Table)).ToHashSet(ReferenceEqualityComparer.Instance);

        KeysOf(typeof(Key).Assembly.GetType(name)!).Where(key => !listed.Contains(key)).Select(key => key.Name).ShouldBeEmpty();
    }

    private static IEnumerable<Key> KeysOf(Type type) => type.ContainsGenericParameters
        ? []
        : type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType.IsAssignableTo(typeof(Key)))
            .Select(property => (Key)property.GetValue(null)!);

    private static IEnumerable<Key> Listed(KeyTable table) =>
        table.Keys.SelectMany(key => key.Type.Tables().SelectMany(Listed).Prepend(key));
}
