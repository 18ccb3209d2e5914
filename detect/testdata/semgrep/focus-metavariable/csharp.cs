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

        [HttpGet("report")]
        public IActionResult Report(string q)
        {
            string name = Request.Query["name"];
            var plain = File.ReadAllText("/srv/reports/" + name);
            var safe = File.ReadAllText("/srv/reports/" + Path.GetFileName(name));
            return Content("<p>" + name + "</p>" + plain + safe);
        }

        [HttpPost]
        [ValidateAntiForgeryToken]
        public IActionResult Ping(PingModel model)
        {
            string host = Request.Form["host"];
            Process.Start("ping", "-c1 " + host);
            return Ok(host);
        }

        private void PingLocal(string host)
        {
            Process.Start("ping", "-c1 " + host);
        }

    }
}
