using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Example.Clinic.Appointments
{
    [ApiController]
    [Route("appointments")]
    public class ClinicAppointmentsCore : ControllerBase
    {
        private readonly IDbConnection db;
        private readonly ILogger logger;

        public ClinicAppointmentsCore(IDbConnection db, ILogger<ClinicAppointmentsCore> logger)
        {
            this.db = db;
            this.logger = logger;
        }

        /// <summary>Appointments of a day in the order the reception likes.</summary>
        [HttpGet("{day}")]
        [Authorize(Roles = "reception")]
        public IEnumerable<Appointment> Day(DateTime day, string sort = "start")
        {
            const string query = "SELECT id, start, patient, room FROM appointments WHERE day = @day";
            var parameters = new { day = day.Date };
            var ordered = query + " ORDER BY " + sort;
            return db.Query<Appointment>(ordered, parameters);
        }

        /// <summary>Moves an appointment.</summary>
        [HttpPost("{id}/move")]
        [Authorize]
        public IActionResult Move(int id, DateTime start)
        {
            logger.LogInformation("{User} moves {Id}", User.Identity.Name, id);
            var n = db.Execute("UPDATE appointments SET start = @start WHERE id = @id", new { start, id });
            return n == 1 ? NoContent() : (IActionResult)NotFound();
        }

        /// <summary>The page for the waiting room's screen.</summary>
        [HttpGet("screen")]
        public ContentResult Screen(string room)
        {
            var page = new StringBuilder("<html><body><h1>Room ");
            page.Append(room);
            page.Append("</h1><ul>");
            var names = db.Query<string>("SELECT nick FROM waiting WHERE room = @room", new { room });
            foreach (var name in names)
            {
                page.Append("<li>").Append(WebUtility.HtmlEncode(name)).Append("</li>");
            }
            page.Append("</ul></body></html>");
            return Content(page.ToString(), "text/html");
        }

        /// <summary>Remembers the patient on the tablet of the waiting room.</summary>
        [HttpPost("tablet")]
        public IActionResult Tablet(string card)
        {
            var patient = db.QuerySingleOrDefault<string>("SELECT number FROM patients WHERE card = @card", new { card });
            if (patient == null)
            {
                logger.LogWarning("unknown card " + card);
                return NotFound();
            }
            Response.Cookies.Append("patient", patient, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Expires = DateTimeOffset.Now.AddHours(2),
                Secure = false,
            });
            return NoContent();
        }

        /// <summary>All the house knows of a patient, for the app's start page.</summary>
        [HttpGet("me")]
        [Authorize]
        public async Task<IActionResult> Me()
        {
            var row = await db.QuerySingleAsync(
                "SELECT * FROM patients WHERE login = @login", new { login = User.Identity.Name });
            return Ok(row);
        }
    }

    public class Appointment
    {
        public int Id { get; set; }
        public DateTime Start { get; set; }
        public string Patient { get; set; }
        public string Room { get; set; }
    }
}
