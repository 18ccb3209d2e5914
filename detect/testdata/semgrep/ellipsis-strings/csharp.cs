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
