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

        public void Cookies(Jar cookies, string host)
        {
            cookies.Append("sid", "1", secure: false, httpOnly: true);
            cookies.Append("sid", "1", httpOnly: true, secure: false);
            cookies.Append("sid", "1", secure: true);
            Tls.Connect(host, verify: false);
            Tls.Connect(host, false);
            Tls.Connect(host, verify: true);
        }

    }
}
