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

        public byte[] Digest(byte[] data, bool legacy)
        {
            if (legacy)
            {
                return MD5.Create().ComputeHash(data);
            }
            using (var sha = SHA1.Create())
            {
                sha.ComputeHash(data);
            }
            return SHA256.Create().ComputeHash(data);
        }

        public int Keys()
        {
            var small = new RSACryptoServiceProvider(1024);
            var large = new RSACryptoServiceProvider(4096);
            var random = new Random();
            var tiny = new RSACryptoServiceProvider(512);
            return random.Next(6);
        }

        public void More(string target)
        {
            System.Security.Cryptography.MD5.Create();
            System.Diagnostics.Process.Start(target);
            Process.Start(target);
            Other.Process.Start(target);
            SHA256.Create();
        }

    }
}
