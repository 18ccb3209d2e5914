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

        private const string ApiKey = "k9Qz7LmX2vTr8WbN4cYp";
        private const string ApiName = "inventory-service";

        public void Fetch(Client client)
        {
            client.Get("http://example.com/items", 5, false);
            client.Get("https://example.com/items", 5, true);
            client.Post("https://example.com/items", ApiKey, 10, false);
            client.Close();
        }

    }
}
