using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Simulator.Architecture.Tests;

/// <summary>The public types and members of an assembly as sorted text, without what the compiler adds to records.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.Namespace).Append('.').Append(TypeName(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsValueType: true, IsByRefLike: true } => "ref struct",
        { IsValueType: true } => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is null ? "struct" : "record struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        _ => type.GetMethod("<Clone>$") is null ? "class" : "record",
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields().Where(field => field.IsLiteral).Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        }

        return
        [
            .. type.GetFields(Declared).Select(field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{field.Name}: {TypeName(field.FieldType)}"),
            .. type.GetConstructors(Declared).Select(constructor => $"new({Parameters(constructor)})"),
            .. type.GetProperties(Declared).Where(property => property.Name != "EqualityContract").Select(Property),
            .. type.GetMethods(Declared).Where(IsWritten).Select(Method),
        ];
    }

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{Parameters(parameters)}]" : "";
        return $"{(accessor.IsStatic ? "static " : "")}{property.Name}{index}: {TypeName(property.PropertyType)} {{ get;{Setter(property)} }}";
    }

    private static string Setter(PropertyInfo property) => property.GetSetMethod() switch
    {
        null => "",
        var setter when setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) => " init;",
        _ => " set;",
    };

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeName))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{method.Name}{generic}({Parameters(method)}): {Returned(method.ReturnParameter)}";
    }

    private static bool IsWritten(MethodInfo method) =>
        !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !method.Name.StartsWith('<');

    private static string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) =>
        string.Join(", ", parameters.Select(parameter => $"{Passing(parameter)}{TypeName(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}"));

    private static string Passing(ParameterInfo parameter) => parameter switch
    {
        { ParameterType.IsByRef: false } => "",
        { IsIn: true } => "in ",
        { IsOut: true } => "out ",
        _ => "ref ",
    };

    /// <summary>What is returned by reference can be changed by the caller, unless it is read-only.</summary>
    private static string Returned(ParameterInfo returned) =>
        !returned.ParameterType.IsByRef ? TypeName(returned.ParameterType)
        : (returned.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.InteropServices.InAttribute)) ? "ref readonly " : "ref ")
            + TypeName(returned.ParameterType);

    private static string TypeName(Type type)
    {
        if (type.HasElementType)
        {
            return TypeName(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = type.IsNested && !type.IsGenericParameter ? $"{TypeName(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
            : name;
    }
}
