using System.Reflection;
using System.Reflection.Emit;
using Simulator.Core.Cities;
using Simulator.Core.Deals;
using Simulator.Core.Firms;
using Simulator.Core.Provinces;

namespace Simulator.Architecture.Tests;

/// <summary>Where the compiled code writes a field of an agent's state, or calls the setter of one of its properties.</summary>
internal static class StateWrites
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const int SwitchCaseBytes = 4;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>States of agents and of what they hold; each stands in the folder of the steps that may change it.</summary>
    public static IReadOnlyList<Type> States { get; } =
        [typeof(CityState), typeof(Deal), typeof(FirmState), typeof(FirmRelations), typeof(Acquaintance), typeof(Courtship), typeof(ProvinceState)];

    /// <summary>All writes in an assembly: by which type, in which method, to which member.</summary>
    public static IEnumerable<(Type Writer, string Method, MemberInfo Member)> In(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))
        from member in Written(method)
        select (type, method.Name, member);

    private static IEnumerable<MemberInfo> Written(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il)
        {
            yield break;
        }

        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == OpCodes.Prefix1.Value ? (short)((il[at] << 8) | il[at + 1]) : il[at]];
            at += code.Size;
            if (Target(method, code, il, at) is { DeclaringType: { } owner } target && States.Contains(owner))
            {
                yield return target;
            }

            at += OperandBytes(code, il, at);
        }
    }

    /// <summary>The field that an instruction writes, or the setter that it calls.</summary>
    private static MemberInfo? Target(MethodBase method, OpCode code, byte[] il, int at)
    {
        if (code != OpCodes.Stfld && code != OpCodes.Stsfld && code != OpCodes.Call && code != OpCodes.Callvirt)
        {
            return null;
        }

        var member = method.Module.ResolveMember(
            BitConverter.ToInt32(il, at), method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : []);
        return member is FieldInfo || member?.Name.StartsWith("set_", StringComparison.Ordinal) == true ? member : null;
    }

    private static int OperandBytes(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => SwitchCaseBytes * (1 + BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
