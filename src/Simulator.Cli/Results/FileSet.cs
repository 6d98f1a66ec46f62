namespace Simulator.Cli.Results;

/// <summary>Files that appear together: each is written under another name, and all are renamed when the last one is whole.</summary>
/// <remarks>When one cannot be written, those of an earlier run stay as they were.</remarks>
internal sealed class FileSet(string folder)
{
    private const string Beside = ".tmp";
    private readonly List<string> _names = [];

    /// <summary>Writes a file beside its place.</summary>
    public void Add(string name, Action<Stream> write)
    {
        _names.Add(name);
        using var stream = File.Create(Path.Combine(folder, name + Beside));
        write(stream);
    }

    /// <summary>Puts all files into their places.</summary>
    public void Commit()
    {
        foreach (var name in _names)
        {
            File.Move(Path.Combine(folder, name + Beside), Path.Combine(folder, name), overwrite: true);
        }
    }

    /// <summary>Removes what was written beside and not committed.</summary>
    public void Discard()
    {
        foreach (var name in _names)
        {
            File.Delete(Path.Combine(folder, name + Beside));
        }
    }
}
