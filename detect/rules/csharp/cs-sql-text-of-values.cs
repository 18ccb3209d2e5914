public class Queries
{
    public string All(string name, int page)
    {
        // ruleid: cs-sql-text-of-values
        string a = "select * from member where name = '" + name + "'";
        // ruleid: cs-sql-text-of-values
        string b = string.Format("insert into member (name) values ('{0}')", name);
        // ruleid: cs-sql-text-of-values
        string c = $"update member set name = '{name}' where id = 3";
        // ruleid: cs-sql-text-of-values
        string d = @"delete from member
                     where name = '" + name + "'";
        // ok: cs-sql-text-of-values
        string e = "select * from member where name = @name";
        // ok: cs-sql-text-of-values
        string f = "select name from the list: " + name;
        // ok: cs-sql-text-of-values
        db.Database.ExecuteSqlInterpolated($"delete from member where name = {name}");
        // ok: cs-sql-text-of-values
        string g = $"Please select one from the list of {name}";
        return a + b + c + d + e + f + g;
    }
}
