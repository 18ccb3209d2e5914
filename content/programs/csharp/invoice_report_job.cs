using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.AccessControl;
using System.Security.Principal;
using System.Text;
using System.Xml;

namespace Example.Billing.Reports
{
    public class InvoiceReportJob
    {
        private readonly DbConnection db;
        private readonly string folder;

        public InvoiceReportJob(DbConnection db, string folder)
        {
            this.db = db;
            this.folder = folder;
        }

        /// <summary>Invoices of one of the clients that the office has entered.</summary>
        public DataTable Invoices(string schema, string client)
        {
            var command = db.CreateCommand();
            command.CommandText = "SELECT no, day, total FROM " + schema + ".invoices WHERE client = @client";
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@client";
            parameter.Value = client;
            command.Parameters.Add(parameter);
            var table = new DataTable();
            table.Load(command.ExecuteReader());
            return table;
        }

        /// <summary>The list for the spread sheet of the office.</summary>
        public string Csv(IEnumerable<InvoiceLine> lines)
        {
            var text = new StringBuilder("client;text;total\r\n");
            foreach (var line in lines)
            {
                var total = line.Total.ToString(CultureInfo.InvariantCulture);
                text.AppendLine(string.Join(";", line.Client, line.Text, total));
            }
            return text.ToString();
        }

        /// <summary>The same list for the tax office's program.</summary>
        public string Xml(IEnumerable<InvoiceLine> lines)
        {
            var text = new StringBuilder("<invoices>");
            foreach (var line in lines)
            {
                text.Append("<line client=\"").Append(line.Client.Replace("\"", "'")).Append("\">");
                text.Append(line.Text).Append("</line>");
            }
            return text.Append("</invoices>").ToString();
        }

        /// <summary>Puts a report where the office and the mail robot find it.</summary>
        public string Publish(string name, string text)
        {
            var path = Path.Combine(folder, name + "-" + DateTime.Today.ToString("yyyyMMdd") + ".csv");
            File.WriteAllText(path, text);
            var info = new FileInfo(path);
            var access = info.GetAccessControl();
            var everyone = new SecurityIdentifier(WellKnownSidType.WorldSid, null);
            access.AddAccessRule(new FileSystemAccessRule(everyone, FileSystemRights.FullControl, AccessControlType.Allow));
            info.SetAccessControl(access);
            return path;
        }

        /// <summary>Packs the reports of a month with the tool of the office.</summary>
        public int Pack(string month, string password)
        {
            var arguments = $"a -p{password} reports-{month}.7z {folder}/*-{month}*.csv";
            using (var process = Process.Start("/bin/sh", "-c \"7z " + arguments + "\""))
            {
                process.WaitForExit();
                return process.ExitCode;
            }
        }

        /// <summary>Total of all lines in cents for the statistics.</summary>
        public int Total(IEnumerable<InvoiceLine> lines)
        {
            var cents = 0;
            unchecked
            {
                foreach (var line in lines)
                {
                    cents += (int)(line.Total * 100);
                }
            }
            return cents;
        }
    }

    public class InvoiceLine
    {
        public string Client { get; set; }
        public string Text { get; set; }
        public decimal Total { get; set; }
    }
}
