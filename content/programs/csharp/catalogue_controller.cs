using System;
using System.Collections.Generic;
using System.Data;
using System.Data.SqlClient;
using System.IO;
using System.Linq;
using System.Web;
using System.Web.Mvc;

namespace Example.Shop.Controllers
{
    /// <summary>Pages of the catalogue and of the basket.</summary>
    public class CatalogueController : Controller
    {
        private readonly string connectionString;
        private readonly ShopContext shop;

        public CatalogueController(string connectionString, ShopContext shop)
        {
            this.connectionString = connectionString;
            this.shop = shop;
        }

        /// <summary>Articles of a category whose name has the text.</summary>
        public ActionResult Search(string category, string text)
        {
            var table = new DataTable();
            using (var connection = new SqlConnection(connectionString))
            {
                var sql = $"SELECT Id, Name, Price FROM Articles WHERE Category = '{category}'";
                if (!string.IsNullOrEmpty(text))
                {
                    sql += $" AND Name LIKE '%{text}%'";
                }
                var adapter = new SqlDataAdapter(sql, connection);
                adapter.Fill(table);
            }
            return View(table);
        }

        /// <summary>Text above the list, asked for by the page's script.</summary>
        public ActionResult Heading(string text)
        {
            var shown = (text ?? "").Trim();
            if (shown.Length == 0)
            {
                return Content("<h2>All articles</h2>", "text/html");
            }
            return Content("<h2>Articles for " + shown + "</h2>", "text/html");
        }

        /// <summary>Puts an article into the basket and goes on where the customer was.</summary>
        [HttpPost]
        [ValidateAntiForgeryToken]
        public ActionResult Add(int article, int count, string returnUrl)
        {
            var basket = (Basket)Session["basket"] ?? new Basket();
            basket.Add(article, count);
            Session["basket"] = basket;
            return Redirect(returnUrl ?? "/");
        }

        /// <summary>Saves the data of the customer's account page.</summary>
        [HttpPost]
        [ValidateAntiForgeryToken]
        public ActionResult Account(FormCollection form)
        {
            var customer = shop.Customers.Single(c => c.Login == User.Identity.Name);
            if (TryUpdateModel(customer))
            {
                shop.SaveChanges();
                return RedirectToAction("Search");
            }
            return View(customer);
        }

        /// <summary>Cancels the order of the signed-in customer.</summary>
        [Authorize]
        [HttpPost]
        public ActionResult Cancel(int order)
        {
            var login = User.Identity.Name;
            var row = shop.Orders.SingleOrDefault(o => o.Id == order && o.Customer.Login == login);
            if (row == null)
            {
                return HttpNotFound();
            }
            row.State = "cancelled";
            shop.SaveChanges();
            return RedirectToAction("Search");
        }

        /// <summary>The data sheet of an article.</summary>
        public ActionResult Sheet(string name)
        {
            var folder = Server.MapPath("~/App_Data/Sheets");
            var path = Path.Combine(folder, name);
            if (!System.IO.File.Exists(path))
            {
                return HttpNotFound();
            }
            return File(path, "application/pdf");
        }
    }
}
