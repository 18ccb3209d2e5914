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

        public void Search(SqlConnection conn)
        {
            var sql = new StringBuilder();
            sql.Append("SELECT id FROM t");
            new SqlCommand(sql.ToString(), conn);
            sql.Append(Request.Query["where"]);
            new SqlCommand(sql.ToString(), conn);
        }

        public void Fixed(SqlConnection conn)
        {
            var sql = new StringBuilder("SELECT 1");
            string name = Request.Query["name"];
            sql.Append(" FROM t");
            new SqlCommand(sql.ToString(), conn);
        }

    }
}
