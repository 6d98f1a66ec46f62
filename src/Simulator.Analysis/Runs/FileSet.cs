using System.Text;
using Simulator.Engine.Storage;

namespace Simulator.Analysis.Runs;

/// <summary>Files that appear together: each is written under another name, and all are renamed when the last one is whole.</summary>
/// <remarks>When one cannot be written, those of an earlier run stay as they were. Not thread-safe.</remarks>
public sealed class FileSet
{
    private const string Beside = ".tmp";
    private readonly string _folder;
    private readonly List<string> _names = [];

    private FileSet(string folder) => _folder = folder;

    /// <summary>Writes all files of a set, or none.</summary>
    /// <param name="folder">Where to; made where it is missing.</param>
    /// <param name="fill">Adds the files.</param>
    /// <returns>Names of the files.</returns>
    public static IReadOnlyList<string> Write(string folder, Action<FileSet> fill)
    {
        var files = new FileSet(folder);
        try
        {
            fill(files);
            files.Commit();
            return files._names;
        }
        catch
        {
            files.Discard();
            throw;
        }
    }

    /// <summary>Writes a file beside its place.</summary>
    /// <param name="name">Name of the file in the folder; it may lie in a folder of its own there.</param>
    /// <param name="write">Writes its content.</param>
    public void Add(string name, Action<Stream> write)
    {
        _names.Add(name);
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        DiskFile.Write(PathOf(name + Beside), write);
    }

    /// <summary>Writes a document and the end of its last line.</summary>
    /// <param name="name">Name of the file in the folder.</param>
    /// <param name="document">Its text.</param>
    public void Add(string name, string document) => Add(name, stream => stream.Write(Encoding.UTF8.GetBytes(document + "\n")));

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Commit()
    {
        foreach (var name in _names)
        {
            File.Move(PathOf(name + Beside), PathOf(name), overwrite: true);
        }
    }

    private void Discard()
    {
        foreach (var name in _names)
        {
            File.Delete(PathOf(name + Beside));
        }
    }
}
