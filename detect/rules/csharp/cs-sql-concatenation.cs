using System.Data.SqlClient;

public class Accounts
{
    public void Find(string name, SqlConnection conn)
    {
        // ruleid: cs-sql-concatenation
        var one = new SqlCommand("SELECT id FROM account WHERE name = '" + name + "'", conn);
        var text = $"DELETE FROM account WHERE name = '{name}'";
        // ruleid: cs-sql-concatenation
        var two = new SqlCommand(text, conn);
        var three = conn.CreateCommand();
        // ruleid: cs-sql-concatenation
        three.CommandText = string.Format("UPDATE account SET seen = 1 WHERE name = '{0}'", name);
        var sql = new StringBuilder();
        sql.Append("SELECT * FROM log WHERE who = '" + name + "'");
        var four = new SqlCommand();
        // ruleid: cs-sql-concatenation
        four.CommandText = sql.ToString();
        // ruleid: cs-sql-concatenation
        SqlHelper.ExecuteNonQuery(conn, CommandType.Text, "DELETE FROM cart WHERE owner=" + name);
        // ruleid: cs-sql-concatenation
        var rows = conn.Query<Account>($"SELECT * FROM account WHERE name LIKE '%{name}%'");
        // ruleid: cs-sql-concatenation
        db.Database.ExecuteSqlRaw($"DELETE FROM account WHERE name = '{name}'");
        var five = new SqlCommand
        {
            Connection = conn,
            // ruleid: cs-sql-concatenation
            CommandText = "DROP TABLE " + name,
        };

        // ok: cs-sql-concatenation
        var good = new SqlCommand("SELECT id FROM account WHERE name = @name", conn);
        good.Parameters.Add("@name", SqlDbType.NVarChar).Value = name;
        // ok: cs-sql-concatenation
        var split = new SqlCommand("SELECT id FROM account " + "WHERE name = @name", conn);
        var constant = "SELECT 1";
        // ok: cs-sql-concatenation
        var plain = new SqlCommand(constant, conn);
        // ok: cs-sql-concatenation
        var safe = db.Accounts.FromSqlInterpolated($"SELECT * FROM account WHERE name = {name}");
        // ok: cs-sql-concatenation
        var parts = conn.Query<Account>("SELECT * FROM account WHERE name = @name", new { name });
    }
}

class Ints
{
    object Read(int id)
    {
        // ok: cs-sql-concatenation
        return new SqlCommand($"SELECT * FROM t WHERE id = {id}", c);
    }

    object Sorted(string sort)
    {
        if (!Columns.TryGetValue(sort, out var column)) { throw new ArgumentException(sort); }
        // ok: cs-sql-concatenation
        return new SqlCommand($"SELECT * FROM t ORDER BY {column}", c);
    }
}
