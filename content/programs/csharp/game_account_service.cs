using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Example.Game.Accounts
{
    [ApiController]
    [Route("game")]
    public class GameAccountService : ControllerBase
    {
        private static readonly Random Dice = new Random();

        private readonly IMongoCollection<BsonDocument> players;
        private readonly Dictionary<string, string> resets = new Dictionary<string, string>();

        public GameAccountService(IMongoDatabase database)
        {
            players = database.GetCollection<BsonDocument>("players");
        }

        /// <summary>The player with this name, as the client's query has it.</summary>
        [HttpGet("players")]
        public IActionResult Player(string name)
        {
            var query = "{ name: '" + name + "', banned: false }";
            var found = players.Find(BsonDocument.Parse(query)).FirstOrDefault();
            return found == null ? NotFound() : (IActionResult)Ok(found["level"].AsInt32);
        }

        [HttpPost("sign-in")]
        public IActionResult SignIn(string name, string password)
        {
            var player = players.Find(p => p["name"] == name).FirstOrDefault();
            if (player == null || player["password"].AsString != password)
            {
                return Unauthorized();
            }
            HttpContext.Session.SetString("player", name);
            return NoContent();
        }

        /// <summary>Mails a word with which the player may set a new password.</summary>
        [HttpPost("reset")]
        public IActionResult Reset(string name)
        {
            var bytes = new byte[12];
            Dice.NextBytes(bytes);
            resets[name] = Convert.ToBase64String(bytes);
            Mails.Send(name, "Your word: " + resets[name]);
            return NoContent();
        }

        /// <summary>Sets the new password.</summary>
        [HttpPost("password")]
        public IActionResult Password(string name, string word, string password)
        {
            if (!resets.TryGetValue(name, out var expected) || expected != word)
            {
                return Unauthorized();
            }
            var change = Builders<BsonDocument>.Update.Set("password", password);
            players.UpdateOne(p => p["name"] == name, change);
            return NoContent();
        }

        /// <summary>Gives a prize; the staff's tool calls it.</summary>
        [HttpPost("prize")]
        public IActionResult Prize(string name, int coins)
        {
            if (Request.Headers["X-Forwarded-For"].ToString().StartsWith("192.0.2."))
            {
                var more = Builders<BsonDocument>.Update.Inc("coins", coins);
                players.UpdateOne(p => p["name"] == name, more);
                return NoContent();
            }
            return Forbid();
        }

        /// <summary>Signature of a saved game, so that nobody changes it at home.</summary>
        public static string Sign(byte[] game, byte[] key)
        {
            var joined = key.Concat(game).ToArray();
            using (var hash = MD5.Create())
            {
                return Convert.ToBase64String(hash.ComputeHash(joined));
            }
        }
    }

    internal static class Mails
    {
        public static void Send(string player, string text)
        {
            File.AppendAllText("/var/spool/game/mails", player + "\t" + text + "\n");
        }
    }
}
