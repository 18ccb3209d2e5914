using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Claims;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Example.University.Courses
{
    public static class CourseHtml
    {
        /// <summary>Shows the text of a lecturer with bold words and links.</summary>
        public static IHtmlContent Rich(this IHtmlHelper html, string text)
        {
            var shown = Regex.Replace(text ?? "", @"\*(.+?)\*", "<b>$1</b>");
            shown = Regex.Replace(shown, @"(https?://\S+)", "<a href=\"$1\">$1</a>");
            return html.Raw(shown);
        }
    }

    [Authorize]
    public class CoursePortalMvc : Controller
    {
        private readonly CourseContext db;

        public CoursePortalMvc(CourseContext db)
        {
            this.db = db;
        }

        /// <summary>The mark that a lecturer gives to a submission.</summary>
        [HttpPost]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Mark(int submission, int mark)
        {
            var row = await db.Submissions.FindAsync(submission);
            row.Mark = mark;
            await db.SaveChangesAsync();
            return RedirectToAction("Index");
        }

        /// <summary>Saves the profile page of a student.</summary>
        [HttpPost]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Profile(Student student)
        {
            student.Login = User.Identity.Name;
            if (!ModelState.IsValid)
            {
                return View(student);
            }
            db.Update(student);
            await db.SaveChangesAsync();
            return RedirectToAction("Profile");
        }

        /// <summary>Leaves a course.</summary>
        [HttpGet]
        public async Task<IActionResult> Leave(int course)
        {
            var login = User.Identity.Name;
            var seat = await db.Seats.SingleOrDefaultAsync(s => s.Course == course && s.Login == login);
            if (seat != null)
            {
                db.Seats.Remove(seat);
                await db.SaveChangesAsync();
            }
            return RedirectToAction("Index");
        }

        /// <summary>Signs a student in, the pass card reader sends the number.</summary>
        [AllowAnonymous]
        [HttpPost]
        public async Task<IActionResult> Card(string number)
        {
            var student = await db.Students.SingleOrDefaultAsync(s => s.Card == number);
            if (student == null)
            {
                return Unauthorized();
            }
            var identity = new ClaimsIdentity(new[] { new Claim(ClaimTypes.Name, student.Login) }, "card");
            var properties = new AuthenticationProperties { IsPersistent = true, ExpiresUtc = DateTimeOffset.UtcNow.AddYears(5) };
            await HttpContext.SignInAsync(new ClaimsPrincipal(identity), properties);
            return NoContent();
        }

        /// <summary>Statistics of a course for the dean.</summary>
        [Authorize(Roles = "dean")]
        public async Task<IActionResult> Statistics(string column)
        {
            var sql = string.Format("UPDATE Statistics SET Value = (SELECT AVG({0}) FROM Submissions)", column);
            await db.Database.ExecuteSqlRawAsync(sql);
            return View(await db.Statistics.ToListAsync());
        }

        public IActionResult Index()
        {
            return View(db.Seats.Where(s => s.Login == User.Identity.Name).ToList());
        }
    }
}
