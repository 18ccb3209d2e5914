public class Unpacker
{
    public void Unpack(ZipArchive archive, string dir)
    {
        foreach (var entry in archive.Entries)
        {
            // ruleid: cs-archive-entry-path
            var target = Path.Combine(dir, entry.FullName);
            // ruleid: cs-archive-entry-path
            entry.ExtractToFile(target);
        }
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            // ruleid: cs-archive-entry-path
            entry.ExtractToFile(dir + "/" + entry, true);
        }
        // ok: cs-archive-entry-path
        archive.ExtractToDirectory(dir);
        // ok: cs-archive-entry-path
        var name = Path.Combine(dir, type.FullName);
        // ok: cs-archive-entry-path
        entry.ExtractToFile(Path.Combine(dir, entry.Name), true);
    }

    public void Checked(ZipArchive archive, string dir)
    {
        foreach (var entry in archive.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(dir, entry.FullName));
            if (!target.StartsWith(dir + Path.DirectorySeparatorChar)) throw new IOException();
            // ok: cs-archive-entry-path
            entry.ExtractToFile(target);
        }
    }
}

public class Themes
{
    void Install(ZipArchive archive, string target)
    {
        foreach (var entry in archive.Entries)
        {
            // ok: cs-archive-entry-path
            var file = Path.GetFullPath(Path.Combine(target, entry.FullName));
            if (!file.StartsWith(target, StringComparison.Ordinal))
            {
                throw new InvalidThemeException();
            }
            // ok: cs-archive-entry-path
            entry.ExtractToFile(file, overwrite: false);
        }
    }
}
