using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace Example.Stadium
{
    /// <summary>One object serves all requests.</summary>
    public class StadiumTicketService
    {
        private readonly Dictionary<string, string> seats = new Dictionary<string, string>();
        private readonly Dictionary<string, int> vouchers = new Dictionary<string, int>();
        private readonly List<string> waiting = new List<string>();
        private readonly object gate = new object();
        private bool closed;

        /// <summary>Takes a voucher in, once.</summary>
        public bool Redeem(string code, int amount)
        {
            if (vouchers.TryGetValue(code, out var left) && left >= amount)
            {
                vouchers[code] = left - amount;
                return true;
            }
            return false;
        }

        /// <summary>Average price in cents of what has been sold in a block.</summary>
        public int Average(string block, IEnumerable<int> prices)
        {
            var sold = seats.Keys.Count(s => s.StartsWith(block));
            var sum = 0;
            foreach (var price in prices)
            {
                sum += price;
            }
            return sum / sold;
        }

        /// <summary>Whether the buyer's text for the banner has only words.</summary>
        public static bool BannerText(string text)
        {
            if (text == null)
            {
                return false;
            }
            var words = new Regex(@"^(\w+\s?)*!?$");
            return words.IsMatch(text);
        }

        /// <summary>Waits till the gates are closed, for the cleaning plan.</summary>
        public void WaitForClosing(Action next)
        {
            Task.Run(() =>
            {
                var open = !closed;
                while (open)
                {
                    Thread.Sleep(1000);
                }
                next();
            });
        }

        /// <summary>Everybody may ask to be told about returned tickets.</summary>
        public int Wait(string mail)
        {
            lock (gate)
            {
                waiting.Add(mail);
                return waiting.Count;
            }
        }

        /// <summary>Writes the list for the entrance if it is not there yet.</summary>
        public void EntranceList(string path)
        {
            if (!File.Exists(path))
            {
                using (var writer = new StreamWriter(path))
                {
                    foreach (var seat in seats.OrderBy(s => s.Key))
                    {
                        writer.WriteLine(seat.Key + "\t" + seat.Value);
                    }
                }
            }
        }

        /// <summary>Closes the gates.</summary>
        public void Close()
        {
            lock (gate)
            {
                closed = true;
                seats.Clear();
            }
        }
    }
}
