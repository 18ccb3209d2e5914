public class Export
{
    public void Write(string text)
    {
        // ruleid: cs-predictable-temp-file
        var a = Path.Combine(Path.GetTempPath(), "export.csv");
        // ruleid: cs-predictable-temp-file
        File.WriteAllText("/tmp/export.csv", text);
        // ruleid: cs-predictable-temp-file
        var b = Path.GetTempPath() + "export.csv";
        // ok: cs-predictable-temp-file
        var c = Path.GetTempFileName();
        // ok: cs-predictable-temp-file
        var d = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        // ok: cs-predictable-temp-file
        var e = Path.Combine(folder, "export.csv");
    }
}
