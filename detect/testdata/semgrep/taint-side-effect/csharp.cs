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

        public void Handle(byte[] buf, byte[] other)
        {
            Run(buf);
            stream.Read(buf, 0, 10);
            Run(buf);
            Run(other);
            Check(buf);
            Run(buf);
        }

        public void HandleTwice(byte[] buf)
        {
            stream.Read(buf, 0, 10);
            Check(buf);
            Run(buf);
            stream.Read(buf, 0, 10);
            Run(buf);
        }

    }
}
