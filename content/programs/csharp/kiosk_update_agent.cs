using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Pipes;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32;
using Newtonsoft.Json.Linq;

namespace Example.Kiosk.Update
{
    public class KioskUpdateAgent
    {
        private readonly string home;
        private readonly byte[] pin = Encoding.ASCII.GetBytes("7730-kiosk-Marigold");

        public KioskUpdateAgent(string home)
        {
            this.home = home;
        }

        /// <summary>Gets the newest package and starts its installer.</summary>
        public void Update(string channel)
        {
            var target = Path.Combine(home, "update.exe");
            using (var client = new WebClient())
            {
                client.DownloadFile("http://updates.example.com/kiosk/" + channel + ".exe", target);
            }
            Process.Start(target, "/quiet");
        }

        /// <summary>Whether the package is the one that the list names.</summary>
        public static bool Matches(string file, string listed)
        {
            using (var stream = File.OpenRead(file))
            using (var hash = HashAlgorithm.Create("SHA1"))
            {
                var text = BitConverter.ToString(hash.ComputeHash(stream)).Replace("-", "");
                return text.Equals(listed, StringComparison.OrdinalIgnoreCase);
            }
        }

        /// <summary>Encrypts the diagnosis that is left on the stick of the engineer.</summary>
        public byte[] Diagnosis(string text)
        {
            var data = Encoding.UTF8.GetBytes(text);
            using (var aes = Aes.Create())
            {
                aes.Key = SHA256.Create().ComputeHash(pin);
                aes.Mode = CipherMode.ECB;
                using (var encryptor = aes.CreateEncryptor())
                {
                    return encryptor.TransformFinalBlock(data, 0, data.Length);
                }
            }
        }

        /// <summary>Commands of the settings program, which runs under the kiosk's account.</summary>
        public void Listen()
        {
            using (var pipe = new NamedPipeServerStream("kiosk-agent", PipeDirection.In))
            using (var reader = new StreamReader(pipe))
            {
                pipe.WaitForConnection();
                string line;
                while ((line = reader.ReadLine()) != null)
                {
                    var parts = line.Split(new[] { ' ' }, 2);
                    Run(parts[0], parts.Length > 1 ? parts[1] : "");
                }
            }
        }

        private void Run(string command, string argument)
        {
            switch (command)
            {
                case "set":
                    var pair = argument.Split('=');
                    Registry.SetValue(@"HKEY_LOCAL_MACHINE\Software\Example\Kiosk", pair[0], pair[1]);
                    break;
                case "script":
                    var script = Path.Combine(home, "scripts", argument + ".ps1");
                    Process.Start("powershell.exe", "-ExecutionPolicy Bypass -File " + script);
                    break;
                case "update":
                    Update(argument);
                    break;
            }
        }

        /// <summary>Reads the list of packages; a bad list counts as an empty one.</summary>
        public IList<string> Packages(string json)
        {
            var names = new List<string>();
            try
            {
                names.AddRange(JObject.Parse(json)["packages"].Select(p => (string)p["name"]));
            }
            catch (Exception)
            {
            }
            return names;
        }
    }
}
