using System;
using System.Data.SqlClient;
using System.Diagnostics;
using System.IO;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;

namespace Example.App
{
    public class SampleController : Controller
    {
        private const string Mode = "DES";

        public void Backup(string target)
        {
            Process.Start("tar", "czf " + target);
            Process.Start("sync");
            Process.Start("rsync", "-a");
            Process.Start($"du {target}");
            var info = new ProcessStartInfo("sh", target);
            var ok = new ProcessStartInfo { FileName = "sync", UseShellExecute = false };
            var shell = new ProcessStartInfo { FileName = target, UseShellExecute = true };
        }

    }
}
