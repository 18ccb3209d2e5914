using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Serialization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Example.Vans.Telemetry
{
    public class TelemetrySocketServer
    {
        private readonly ConcurrentDictionary<int, Position> positions = new ConcurrentDictionary<int, Position>();
        private readonly DirectoryInfo store;
        private readonly TcpListener listener;

        public TelemetrySocketServer(DirectoryInfo store, int port)
        {
            this.store = store;
            listener = new TcpListener(IPAddress.Any, port);
        }

        public async Task Run(CancellationToken stop)
        {
            listener.Start();
            while (!stop.IsCancellationRequested)
            {
                var client = await listener.AcceptTcpClientAsync();
                _ = Task.Run(() => Serve(client), stop);
            }
        }

        /// <summary>One van: a kind, a length and the body.</summary>
        private void Serve(TcpClient client)
        {
            using (client)
            using (var reader = new BinaryReader(client.GetStream()))
            {
                var van = reader.ReadInt32();
                var kind = reader.ReadByte();
                var body = reader.ReadBytes(reader.ReadInt32());
                switch (kind)
                {
                    case 1:
                        positions[van] = Position.From(body);
                        break;
                    case 2:
                        Picture(Encoding.UTF8.GetString(body, 0, 40).Trim(), body);
                        break;
                    case 3:
                        Configure(van, body);
                        break;
                }
            }
        }

        /// <summary>A picture of the load; its name comes first.</summary>
        private void Picture(string name, byte[] body)
        {
            var path = store.FullName + "/" + name + ".jpg";
            using (var file = new FileStream(path, FileMode.Create))
            {
                file.Write(body, 40, body.Length - 40);
            }
        }

        /// <summary>New settings for a van, as the planning tool sends them.</summary>
        private void Configure(int van, byte[] body)
        {
            var serializer = new NetDataContractSerializer();
            using (var stream = new MemoryStream(body))
            {
                var settings = (Dictionary<string, string>)serializer.Deserialize(stream);
                File.WriteAllLines(Path.Combine(store.FullName, van + ".conf"), settings.Values);
            }
        }

        /// <summary>Speed between two reports in metres a second.</summary>
        public int Speed(int van, Position next)
        {
            var last = positions[van];
            var metres = Math.Abs(next.East - last.East) + Math.Abs(next.North - last.North);
            var seconds = next.Second - last.Second;
            return metres / seconds;
        }

        /// <summary>Where a van is, for the map.</summary>
        public string Where(int van)
        {
            positions.TryGetValue(van, out var position);
            return position.East + ";" + position.North;
        }
    }

    public class Position
    {
        public int East { get; set; }
        public int North { get; set; }
        public int Second { get; set; }

        public static Position From(byte[] body)
        {
            return new Position
            {
                East = BitConverter.ToInt32(body, 0),
                North = BitConverter.ToInt32(body, 4),
                Second = BitConverter.ToInt32(body, 8),
            };
        }
    }
}
