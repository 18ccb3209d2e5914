using System;
using System.Configuration;
using System.Data.SqlClient;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using System.Web.Security;
using System.Web.UI;
using System.Web.UI.WebControls;

namespace Example.Library.Web
{
    public partial class MemberPage : Page
    {
        protected TextBox Number;
        protected TextBox Pin;
        protected Literal Message;
        protected FileUpload Picture;

        private static string ConnectionString
        {
            get { return ConfigurationManager.ConnectionStrings["library"].ConnectionString; }
        }

        protected void Page_Load(object sender, EventArgs e)
        {
            var title = Request.QueryString["title"];
            if (!IsPostBack && title != null)
            {
                Message.Text = "<em>" + title + "</em>";
            }
        }

        protected void SignIn_Click(object sender, EventArgs e)
        {
            var member = Find(Number.Text, Pin.Text);
            if (member == null)
            {
                Message.Text = "Number or PIN wrong";
                return;
            }
            Session["member"] = member;
            FormsAuthentication.SetAuthCookie(member, false);
            var next = Request["ReturnUrl"];
            if (!string.IsNullOrEmpty(next))
            {
                Response.Redirect(next, false);
            }
        }

        /// <summary>The member with this number and PIN.</summary>
        private static string Find(string number, string pin)
        {
            var builder = new StringBuilder();
            builder.AppendFormat("SELECT Name FROM Members WHERE Number = '{0}' ", number);
            builder.AppendFormat("AND PinHash = '{0}'", Hash(pin));
            using (var connection = new SqlConnection(ConnectionString))
            {
                connection.Open();
                var command = new SqlCommand(builder.ToString(), connection);
                return (string)command.ExecuteScalar();
            }
        }

        /// <summary>The stored form of the PIN.</summary>
        private static string Hash(string pin)
        {
            using (var algorithm = new SHA256Managed())
            {
                var bytes = Encoding.UTF8.GetBytes(pin);
                return BitConverter.ToString(algorithm.ComputeHash(bytes));
            }
        }

        protected void Upload_Click(object sender, EventArgs e)
        {
            if (!Picture.HasFile)
            {
                Message.Text = "No picture chosen";
                return;
            }
            var path = Server.MapPath("~/pictures/") + Path.GetFileName(Picture.FileName);
            Picture.SaveAs(path);
            Message.Text = "Picture saved";
        }

        protected void Page_Error(object sender, EventArgs e)
        {
            var error = Server.GetLastError();
            Response.Write("<h1>Sorry</h1><pre>");
            Response.Write(HttpUtility.HtmlEncode(error.ToString()));
            Response.Write("</pre>");
            Server.ClearError();
        }

        protected void SignOut_Click(object sender, EventArgs e)
        {
            Session.Abandon();
            FormsAuthentication.SignOut();
            Response.Redirect("~/Default.aspx");
        }
    }
}
