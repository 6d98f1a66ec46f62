using System.Collections.Immutable;
using System.Globalization;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;

namespace Simulator.Engine.Storage;

/// <summary>Keeps completed batches as files, one per batch, so that an interrupted run can go on (design decision D7).</summary>
/// <remarks>A file is written under another name and renamed when it is whole. A file that is cut short, damaged, or of another run
/// is not used: its batch is run again. Thread-safe as long as no two threads keep the same batch.</remarks>
/// <param name="folder">Folder of the files; made when the first batch is kept.</param>
/// <param name="key">The run's key.</param>
public sealed class FileBatchStore(string folder, RunKey key) : IBatchStore
{
    private const string Extension = ".batch";

    /// <summary>Folder of the files.</summary>
    public string Folder { get; } = folder;

    /// <summary>Number of stored files, of whatever run.</summary>
    public int Files => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*" + Extension).Count() : 0;

    /// <inheritdoc/>
    public ImmutableArray<ReplicateLedger>? Find(Batch batch)
    {
        var path = PathOf(batch);
        return File.Exists(path) ? BatchFile.Decode(File.ReadAllBytes(path), key, batch) : null;
    }

    /// <inheritdoc/>
    public void Keep(Batch batch, ImmutableArray<ReplicateLedger> ledgers)
    {
        Directory.CreateDirectory(Folder);
        var path = PathOf(batch);
        var beside = path + ".tmp";

        // Not flushed to the disk: after a power failure the file may be cut short, which its trailer shows.
        DiskFile.Write(beside, stream => stream.Write(BatchFile.Encode(ledgers, key, batch)));
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Removes all files of the folder.</summary>
    public void Clear()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private string PathOf(Batch batch) =>
        Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{batch.First:D7}-{batch.Count}{Extension}"));
}
