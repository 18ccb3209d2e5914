public class Updater
{
    public void Update(string url, string target)
    {
        // ruleid: cs-download-and-run
        client.DownloadFile(url, target);
        Process.Start(target);
    }

    public void Update2(byte[] package)
    {
        // ruleid: cs-download-and-run
        File.WriteAllBytes("setup.exe", package);
        Process.Start("setup.exe", "/quiet");
    }

    public void Plugin()
    {
        // ruleid: cs-download-and-run
        var a = Assembly.Load(new WebClient().DownloadData("https://example.com/plugin.dll"));
        // ok: cs-download-and-run
        var b = Assembly.Load("Plugin");
    }

    public void Good(string url, string target)
    {
        // ok: cs-download-and-run
        client.DownloadFile(url, target);
        if (!VerifySignature(target)) throw new IOException();
        Process.Start(target);
    }

    public void Picture(string url, string target)
    {
        // ok: cs-download-and-run
        client.DownloadFile(url, target);
        Show(target);
    }
}
