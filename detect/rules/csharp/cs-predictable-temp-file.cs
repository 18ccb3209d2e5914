public class Export
{
    public void Write(string text)
    {
        // ruleid: cs-predictable-temp-file
        var a = Path.Combine(Path.GetTempPath(), "export.csv");
        File.AppendAllText(a, text);
        // ruleid: cs-predictable-temp-file
        File.WriteAllText("/tmp/export.csv", text);
        // ruleid: cs-predictable-temp-file
        File.WriteAllText(Path.GetTempPath() + "list.csv", text);
        // ok: cs-predictable-temp-file
        var c = Path.GetTempFileName();
        // ok: cs-predictable-temp-file
        var d = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        // ok: cs-predictable-temp-file
        var e = Path.Combine(folder, "export.csv");
    }
}
