using System.Diagnostics;

public class Tools
{
    public void Run(string host, string file)
    {
        // ruleid: cs-shell-command-concatenation
        Process.Start("cmd.exe", "/C ping " + host);
        // ruleid: cs-shell-command-concatenation
        Process.Start("/bin/bash", $"-c \"tar xf {file}\"");
        var info = new ProcessStartInfo
        {
            FileName = "powershell.exe",
            // ruleid: cs-shell-command-concatenation
            Arguments = string.Format("-Command Get-Item {0}", file),
        };
        var p = new Process();
        p.StartInfo.FileName = "cmd";
        p.StartInfo.UseShellExecute = false;
        // ruleid: cs-shell-command-concatenation
        p.StartInfo.Arguments = "/k dir " + file;
        // ruleid: cs-shell-command-concatenation
        p.StandardInput.WriteLine("net use " + host);
        // ruleid: cs-shell-command-concatenation
        shell.AddScript($"Remove-Item {file}");

        // ok: cs-shell-command-concatenation
        Process.Start("cmd.exe", "/c dir");
        // ok: cs-shell-command-concatenation
        Process.Start("ping", host);
        // ok: cs-shell-command-concatenation
        var good = new ProcessStartInfo("tar");
        good.ArgumentList.Add("xf");
        // ok: cs-shell-command-concatenation
        good.ArgumentList.Add(file);
        // ok: cs-shell-command-concatenation
        p.StandardInput.WriteLine("exit");
    }
}
