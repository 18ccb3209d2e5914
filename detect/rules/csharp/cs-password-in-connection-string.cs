public class Db
{
    // ruleid: cs-password-in-connection-string
    private const string Live = "Server=db1;Database=shop;User Id=shop;Password=S3rv1ce-run;";

    public SqlConnection Open()
    {
        // ruleid: cs-password-in-connection-string
        var a = new SqlConnection("Data Source=db1;Initial Catalog=shop;uid=sa;pwd=Sommer-07");
        // ruleid: cs-password-in-connection-string
        var b = @"Password=plainOne;Persist Security Info=True;User ID=me;Initial Catalog=x;Data Source=y";
        // ok: cs-password-in-connection-string
        var c = new SqlConnection("Server=db1;Database=shop;Integrated Security=true;");
        // ok: cs-password-in-connection-string
        var d = "Server=db1;User Id=shop;Password={0};";
        // ok: cs-password-in-connection-string
        var e = Configuration.GetConnectionString("Shop");
        return a;
    }
}
