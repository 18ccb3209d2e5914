using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Example.Building.Exchange
{
    [ApiController]
    [Authorize]
    [Route("exchange")]
    public class FileExchangeApi : ControllerBase
    {
        private readonly string root = "/srv/exchange";
        private readonly HttpClient http;
        private readonly ExchangeContext db;

        public FileExchangeApi(IHttpClientFactory factory, ExchangeContext db)
        {
            http = factory.CreateClient();
            this.db = db;
        }

        [HttpPost("{project}/files")]
        public async Task<IActionResult> Upload(int project, IFormFile file)
        {
            var folder = Path.Combine(root, project.ToString());
            Directory.CreateDirectory(folder);
            var target = Path.Combine(folder, file.FileName);
            using (var stream = System.IO.File.Create(target))
            {
                await file.CopyToAsync(stream);
            }
            return Created("", new { file.FileName, file.Length });
        }

        /// <summary>A whole folder in one archive.</summary>
        [HttpPost("{project}/archive")]
        public IActionResult Archive(int project, IFormFile archive)
        {
            var names = new List<string>();
            var folder = Path.Combine(root, project.ToString());
            using (var zip = new ZipArchive(archive.OpenReadStream()))
            {
                foreach (var entry in zip.Entries.Where(e => e.Length > 0))
                {
                    var path = Path.Combine(folder, entry.FullName);
                    Directory.CreateDirectory(Path.GetDirectoryName(path));
                    entry.ExtractToFile(path, true);
                    names.Add(entry.FullName);
                }
            }
            return Ok(names);
        }

        /// <summary>Takes a plan over from the architect's server.</summary>
        [HttpPost("{project}/fetch")]
        public async Task<IActionResult> Fetch(int project, [FromQuery] string source)
        {
            var name = Path.GetFileName(new Uri(source).LocalPath);
            var data = await http.GetByteArrayAsync(source);
            var folder = Path.Combine(root, project.ToString());
            await System.IO.File.WriteAllBytesAsync(Path.Combine(folder, name), data);
            return Ok(data.Length);
        }

        /// <summary>Files whose name or remark has the text.</summary>
        [HttpGet("{project}/search")]
        public async Task<IActionResult> Search(int project, string text)
        {
            var sql = "SELECT * FROM Files WHERE Project = {0} AND Remark LIKE '%" + text + "%'";
            var rows = await db.Files.FromSqlRaw(sql, project).Take(200).ToListAsync();
            return Ok(rows);
        }

        /// <summary>The link with which a guest may download a file.</summary>
        [HttpGet("guest")]
        [AllowAnonymous]
        public IActionResult Guest(int file)
        {
            var row = db.Files.Find(file);
            if (row == null)
            {
                return NotFound();
            }
            return PhysicalFile(Path.Combine(root, row.Path), "application/octet-stream", row.Name);
        }

        [HttpDelete("{project}/files/{name}")]
        public IActionResult Delete(int project, string name)
        {
            var path = Path.Combine(root, project.ToString(), Path.GetFileName(name));
            try
            {
                System.IO.File.Delete(path);
                return NoContent();
            }
            catch (Exception e)
            {
                return StatusCode(500, e.ToString());
            }
        }
    }
}
