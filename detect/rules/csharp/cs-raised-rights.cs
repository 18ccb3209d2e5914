public class Setup
{
    public void Run(ProcessStartInfo info)
    {
        // ruleid: cs-raised-rights
        info.Verb = "runas";
        // ruleid: cs-raised-rights
        Process.Start("sudo", "systemctl restart web");
        // ruleid: cs-raised-rights
        installer.Account = ServiceAccount.LocalSystem;
        // ok: cs-raised-rights
        info.Verb = "open";
        // ok: cs-raised-rights
        installer.Account = ServiceAccount.LocalService;
        // ok: cs-raised-rights
        Process.Start("systemctl", "--user restart web");
    }
}
