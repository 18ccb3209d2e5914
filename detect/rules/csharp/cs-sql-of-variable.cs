public class Gateway
{
    public void Run(string query, SqlConnection conn)
    {
        // ruleid: cs-sql-of-variable
        var a = new SqlCommand(query, conn);
        // ruleid: cs-sql-of-variable
        a.CommandText = this.commandText;
        // ruleid: cs-sql-of-variable
        session.CreateSQLQuery(query).List();
        // ruleid: cs-sql-of-variable
        var n = helper.ExecuteScalar(query);
        // ok: cs-sql-of-variable
        var b = new SqlCommand("SELECT 1", conn);
        // ok: cs-sql-of-variable
        b.CommandText = "SELECT 2";
        // ok: cs-sql-of-variable
        helper.ExecuteNonQuery("DELETE FROM session WHERE ended = 1");
        // ok: cs-sql-of-variable
        var r = b.ExecuteReader(CommandBehavior.CloseConnection);
        // ok: cs-sql-of-variable
        b.ExecuteNonQuery();
    }
}

class Ints
{
    object Read(int id)
    {
        // ok: cs-sql-of-variable
        return new SqlCommand($"SELECT * FROM t WHERE id = {id}", c);
    }

    object Sorted(string sort)
    {
        if (!Columns.TryGetValue(sort, out var column)) { throw new ArgumentException(sort); }
        // ok: cs-sql-of-variable
        return new SqlCommand($"SELECT * FROM t ORDER BY {column}", c);
    }
}

class Mixed
{
    object Search(int project, string text)
    {
        var sql = "SELECT * FROM t WHERE a = {0} AND b LIKE '%" + text + "%'";
        // ruleid: cs-sql-of-variable
        return db.Files.FromSqlRaw(sql, project);
    }
}

class Grown
{
    void Read(string q)
    {
        var sql = "SELECT id FROM t WHERE 1 = 1";
        if (q != null) { sql += " AND a = @a"; }
        // ok: cs-sql-of-variable
        cmd.CommandText = sql;
        var sb = new StringBuilder("SELECT id FROM t");
        sb.Append(" WHERE a = @a");
        // ok: cs-sql-of-variable
        cmd.CommandText = sb.ToString();
    }
}

class Formatted
{
    void Read(string number, string name)
    {
        var builder = new StringBuilder("SELECT id FROM t ");
        builder.AppendFormat("WHERE a = '{0}'", number);
        // ruleid: cs-sql-of-variable
        cmd.CommandText = builder.ToString();
        var other = new StringBuilder("SELECT id FROM t WHERE name = '");
        other.Append(name);
        // ruleid: cs-sql-of-variable
        cmd.CommandText = other.ToString();
    }
}
