using System;
using System.Data;
using System.Data.OleDb;
using System.Diagnostics;
using System.DirectoryServices;
using System.IO;
using System.Windows.Forms;
using Microsoft.Win32;

namespace Example.Practice.Desktop
{
    public class PracticeDesktopForm : Form
    {
        private const string Settings = @"Software\Example\Practice";

        private readonly TextBox search = new TextBox { Dock = DockStyle.Top };
        private readonly DataGridView grid = new DataGridView { Dock = DockStyle.Fill };
        private readonly OleDbConnection database;

        public PracticeDesktopForm(OleDbConnection database)
        {
            this.database = database;
            Text = "Practice";
            Controls.Add(grid);
            Controls.Add(search);
            search.KeyDown += OnSearchKey;
        }

        private void OnSearchKey(object sender, KeyEventArgs e)
        {
            if (e.KeyCode != Keys.Enter)
            {
                return;
            }
            grid.DataSource = Patients(search.Text);
        }

        /// <summary>Patients by their surname.</summary>
        private DataTable Patients(string surname)
        {
            var command = new OleDbCommand { Connection = database };
            command.CommandText = "SELECT * FROM Patients WHERE Surname LIKE '" + surname.Trim() + "%'";
            var table = new DataTable();
            using (var adapter = new OleDbDataAdapter(command))
            {
                adapter.Fill(table);
            }
            return table;
        }

        /// <summary>Keeps the account for the next start.</summary>
        private static void Remember(string user, string password)
        {
            using (var settings = Registry.CurrentUser.CreateSubKey(Settings))
            {
                settings.SetValue("User", user);
                settings.SetValue("When", DateTime.Now.ToString("s"));
                settings.SetValue("Password", password);
            }
        }

        /// <summary>Finds a colleague of the hospital.</summary>
        private static string Colleague(string name)
        {
            using (var root = new DirectoryEntry("LDAP://ldap.example.org/ou=doctors"))
            using (var searcher = new DirectorySearcher(root))
            {
                searcher.PropertiesToLoad.Add("telephoneNumber");
                searcher.Filter = string.Concat("(&(objectClass=user)(displayName=", name, "))");
                var hit = searcher.FindOne();
                return hit == null ? "" : (string)hit.Properties["telephoneNumber"][0];
            }
        }

        /// <summary>Opens the attachment of a letter that came by mail.</summary>
        private void OpenAttachment(string sender, string attachment)
        {
            if (string.IsNullOrEmpty(attachment))
            {
                MessageBox.Show("No attachment from " + sender);
                return;
            }
            Process.Start(new ProcessStartInfo(attachment) { UseShellExecute = true });
        }

        /// <summary>A copy of the record for the printer program.</summary>
        private string PrintFile(string record)
        {
            var path = Path.Combine(Path.GetTempPath(), "practice-print.txt");
            File.WriteAllText(path, record);
            return path;
        }

        /// <summary>Writes what has been done to the journal on the share.</summary>
        private static void Journal(string user, string patient, string diagnosis)
        {
            var line = string.Join(";", DateTime.Now.ToString("s"), user, patient, diagnosis);
            try
            {
                File.AppendAllText(@"\\files.example.org\journal\practice.csv", line + Environment.NewLine);
            }
            catch (IOException e)
            {
                MessageBox.Show("Journal: " + e.Message);
            }
        }
    }
}
