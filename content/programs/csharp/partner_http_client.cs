using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Mail;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Example.Logistics.Partners
{
    public class PartnerHttpClient
    {
        private readonly ILogger<PartnerHttpClient> logger;
        private readonly HttpClient http;
        private readonly string account;
        private readonly string password;

        public PartnerHttpClient(ILogger<PartnerHttpClient> logger, string account, string password)
        {
            this.logger = logger;
            this.account = account;
            this.password = password;
            var handler = new HttpClientHandler { AllowAutoRedirect = false };
            handler.MaxConnectionsPerServer = 8;
            handler.ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) => true;
            http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(20) };
        }

        /// <summary>Signs in and keeps the ticket for the calls to come.</summary>
        public async Task<string> SignIn()
        {
            var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["account"] = account,
                ["password"] = password,
            });
            var answer = await http.PostAsync("http://partners.example.org/sign-in", form);
            answer.EnsureSuccessStatusCode();
            var ticket = await answer.Content.ReadAsStringAsync();
            http.DefaultRequestHeaders.Add("X-Ticket", ticket);
            return ticket;
        }

        /// <summary>Sends a shipment and logs what went over the line.</summary>
        public async Task<bool> Send(Uri service, string shipment)
        {
            using (var request = new HttpRequestMessage(HttpMethod.Post, service))
            {
                request.Content = new StringContent(shipment, Encoding.UTF8, "application/json");
                var answer = await http.SendAsync(request);
                var headers = http.DefaultRequestHeaders.ToString();
                logger.LogInformation("sent to {Service} with {Headers}: {Status}", service, headers, answer.StatusCode);
                return answer.IsSuccessStatusCode;
            }
        }

        /// <summary>The depot's terminals speak TLS over a plain socket.</summary>
        public static SslStream Terminal(string host)
        {
            var client = new TcpClient(host, 9443);
            var stream = new SslStream(client.GetStream());
            var protocols = SslProtocols.Tls | SslProtocols.Tls11;
            stream.AuthenticateAsClient(host, null, protocols, true);
            return stream;
        }

        /// <summary>Fetches the label that the partner's answer refers to.</summary>
        public byte[] Label(string labelUrl)
        {
            var request = WebRequest.Create(labelUrl);
            request.Timeout = 20000;
            request.Headers["X-Account"] = account;
            using (var answer = request.GetResponse())
            using (var copy = new MemoryStream())
            {
                answer.GetResponseStream().CopyTo(copy);
                return copy.ToArray();
            }
        }

        /// <summary>Tells the sender by mail that the shipment is on its way.</summary>
        public static void Tell(string mail, string number)
        {
            using (var message = new MailMessage("shipping@example.com", mail))
            {
                message.Subject = "Your shipment " + number;
                message.Body = "It is on its way.";
                using (var smtp = new SmtpClient("mail.example.com", 25))
                {
                    smtp.Credentials = new NetworkCredential("shipping", "Birch-Lorry-31");
                    smtp.EnableSsl = true;
                    smtp.Send(message);
                }
            }
        }
    }
}
