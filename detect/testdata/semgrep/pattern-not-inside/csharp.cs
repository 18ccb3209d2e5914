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

        public string ByName(SqlConnection conn, string name)
        {
            conn.Open();
            var cmd = new SqlCommand("SELECT id FROM users WHERE name = '" + name + "'", conn);
            var reader = cmd.ExecuteReader();
            return reader.GetString(0);
        }

        public object ById(SqlConnection conn, int id)
        {
            var cmd = new SqlCommand("SELECT name FROM users WHERE id = @id", conn);
            cmd.Parameters.AddWithValue("@id", id);
            return cmd.ExecuteScalar();
        }

        public void Purge(SqlConnection conn, string table)
        {
            string sql = "DELETE FROM " + table;
            SqlCommand cmd = new SqlCommand(sql, conn);
            cmd.ExecuteNonQuery();
        }

    }
}
