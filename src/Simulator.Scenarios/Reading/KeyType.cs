using System.Text.Json.Nodes;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading;

/// <summary>What may stand under a key.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class KeyType
{
    /// <summary>The value of a node, or null after a problem was added.</summary>
    public abstract object? Read(YamlNode node, string path, ReadContext context);

    /// <summary>What is expected, for messages and the reference; the same in every language.</summary>
    public abstract string Describe();

    /// <summary>The JSON schema of the values that are accepted.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Kinds of ids that are declared directly here, as an item of a list or a key of a dictionary.</summary>
    public virtual IEnumerable<IdKind> Declares() => [];

    /// <summary>The tables of the mappings that may stand here, for the reference.</summary>
    public virtual IEnumerable<KeyTable> Tables() => [];
}

/// <summary>A key type whose values are all of one type.</summary>
/// <typeparam name="T">What <see cref="KeyType.Read"/> gives; it is an object there so that a refused value is null for numbers, too.</typeparam>
internal abstract class KeyType<T> : KeyType
    where T : notnull
{
    /// <summary>What stands where nothing sound is written: 0, no text, no items; null for what has no empty value.</summary>
    public virtual T Empty => default!;
}

/// <summary>A key type whose values are written as one text; null, lists and mappings are refused.</summary>
/// <typeparam name="T">What the text is read as.</typeparam>
internal abstract class ScalarType<T> : KeyType<T>
    where T : notnull
{
    /// <inheritdoc/>
    public sealed override object? Read(YamlNode node, string path, ReadContext context) =>
        node is YamlScalar { IsNull: false } scalar ? Read(scalar, path, context) : Refuse(node, path, context);

    /// <summary>The value of a text, or null after a problem was added.</summary>
    protected abstract object? Read(YamlScalar scalar, string path, ReadContext context);

    /// <summary>Reports what is no text; returns null.</summary>
    protected virtual object? Refuse(YamlNode node, string path, ReadContext context) => context.WrongKind(node, path, Describe());
}

/// <summary>A key type that gives the values of another one in another form.</summary>
/// <param name="inner">What is read and described.</param>
/// <param name="convert">From a value that was accepted to its other form.</param>
internal sealed class ConvertedType<TFrom, T>(KeyType<TFrom> inner, Func<TFrom, T> convert) : KeyType<T>
    where TFrom : notnull
    where T : notnull
{
    public override T Empty => inner.Empty is { } empty ? convert(empty) : base.Empty;

    public override object? Read(YamlNode node, string path, ReadContext context) =>
        inner.Read(node, path, context) is TFrom value ? convert(value) : null;

    public override string Describe() => inner.Describe();

    public override JsonObject Schema(SchemaDefinitions definitions) => inner.Schema(definitions);

    public override IEnumerable<IdKind> Declares() => inner.Declares();

    public override IEnumerable<KeyTable> Tables() => inner.Tables();
}
