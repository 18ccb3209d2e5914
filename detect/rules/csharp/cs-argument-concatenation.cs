using System.Diagnostics;

public class Git
{
    public void Clone(string url, string dir)
    {
        // ruleid: cs-argument-concatenation
        Process.Start("git", "clone " + url);
        // ruleid: cs-argument-concatenation
        var info = new ProcessStartInfo("git", $"clone {url} {dir}");
        // ruleid: cs-argument-concatenation
        info.Arguments = string.Format("clone \"{0}\"", url);
        var p = new Process();
        // ruleid: cs-argument-concatenation
        p.StartInfo.Arguments = "clone " + url;
        // ok: cs-argument-concatenation
        p.StartInfo.Arguments = "status " + "--short";
        // ok: cs-argument-concatenation
        Process.Start("git", "status");
        // ok: cs-argument-concatenation
        info.ArgumentList.Add(url);
        // ok: cs-argument-concatenation
        call.Arguments = "x" + url;
    }
}

class Chosen
{
    void Run(string q)
    {
        if (!Formats.Contains(q)) { return; }
        // ok: cs-argument-concatenation
        Process.Start("tool", $"--format {q}");
    }
}

class Both
{
    void Notify(string name, int count)
    {
        var start = new ProcessStartInfo("notify");
        // ruleid: cs-argument-concatenation
        start.Arguments = "--name " + name + " " + count;
        // ruleid: cs-argument-concatenation
        start.Arguments = $"--name {name} --count {count}";
    }
}
