using System.Diagnostics;

public class Launcher
{
    public void Open(string path, ProcessStartInfo info)
    {
        // ruleid: cs-process-of-variable
        Process.Start(path);
        // ruleid: cs-process-of-variable
        Process.Start(info);
        var p = new Process();
        // ruleid: cs-process-of-variable
        p.StartInfo.FileName = path;
        // ruleid: cs-process-of-variable
        p.StartInfo.Arguments = path;
        // ruleid: cs-process-of-variable
        var q = new ProcessStartInfo("git", path);
        // ruleid: cs-process-of-variable
        p.StartInfo.FileName = "cmd.exe";
        var r = new ProcessStartInfo
        {
            // ruleid: cs-process-of-variable
            FileName = path,
            // ok: cs-process-of-variable
            UseShellExecute = false,
        };
        // ok: cs-process-of-variable
        Process.Start("notepad.exe");
        // ok: cs-process-of-variable
        p.StartInfo.FileName = "git";
        // ok: cs-process-of-variable
        p.StartInfo.Arguments = "status --short";
        // ok: cs-process-of-variable
        dialog.FileName = path;
        // ok: cs-process-of-variable
        p.Start();
    }
}

class Lists
{
    void Run(string host)
    {
        var psi = new ProcessStartInfo("ping");
        psi.ArgumentList.Add(host);
        // ok: cs-process-of-variable
        Process.Start(psi);
    }
}
