using System;
using System.Collections.Generic;
using System.Data.SqlClient;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Runtime.Serialization.Formatters.Binary;
using System.Xml;
using System.Xml.Serialization;
using Newtonsoft.Json;

namespace Example.Warehouse.Import
{
    public static class StockImportConsole
    {
        private const string Target =
            "Server=db.example.com;Database=Stock;User Id=import;Password=Juniper-Dock-5;";

        public static int Main(string[] args)
        {
            if (args.Length != 2)
            {
                Console.Error.WriteLine("usage: import KIND FILE");
                return 2;
            }
            try
            {
                var rows = Read(args[0], args[1]);
                Store(rows);
                Notify(Path.GetFileName(args[1]), rows.Count);
                return 0;
            }
            catch (Exception e)
            {
                Console.Error.WriteLine("import failed: " + e.Message);
                return 1;
            }
        }

        private static List<StockRow> Read(string kind, string file)
        {
            switch (kind)
            {
                case "binary":
                    using (var stream = File.OpenRead(file))
                    {
                        var formatter = new BinaryFormatter();
                        return (List<StockRow>)formatter.Deserialize(stream);
                    }
                case "json":
                    var settings = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore };
                    settings.MaxDepth = 32;
                    settings.DateFormatString = "yyyy-MM-dd";
                    settings.TypeNameHandling = TypeNameHandling.All;
                    return JsonConvert.DeserializeObject<List<StockRow>>(File.ReadAllText(file), settings);
                default:
                    return ReadXml(file);
            }
        }

        /// <summary>The file that the suppliers of the older system send.</summary>
        private static List<StockRow> ReadXml(string file)
        {
            var rows = new List<StockRow>();
            var document = new XmlDocument { XmlResolver = new XmlUrlResolver() };
            document.Load(file);
            foreach (XmlElement item in document.GetElementsByTagName("item"))
            {
                rows.Add(new StockRow { Article = item.GetAttribute("article"), Count = int.Parse(item.InnerText) });
            }
            return rows;
        }

        private static void Store(IEnumerable<StockRow> rows)
        {
            using (var connection = new SqlConnection(Target))
            {
                connection.Open();
                foreach (var row in rows)
                {
                    var command = connection.CreateCommand();
                    command.CommandText = string.Format(
                        "UPDATE Stock SET Count = {0} WHERE Article = '{1}'", row.Count, row.Article);
                    command.ExecuteNonQuery();
                }
            }
        }

        /// <summary>Tells the people of the warehouse by the house's own tool.</summary>
        private static void Notify(string name, int count)
        {
            var start = new ProcessStartInfo("cmd.exe") { UseShellExecute = false };
            start.Arguments = "/c notify.cmd \"" + name + "\" " + count;
            using (var process = Process.Start(start))
            {
                process.WaitForExit(10000);
            }
        }
    }

    [Serializable]
    public class StockRow
    {
        public string Article { get; set; }
        public int Count { get; set; }
    }
}
