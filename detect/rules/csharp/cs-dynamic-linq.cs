public class Grid
{
    public void Filter(DataView view, string name)
    {
        // ruleid: cs-dynamic-linq
        view.RowFilter = "name LIKE '%" + name + "%'";
        // ruleid: cs-dynamic-linq
        var a = db.People.Where("Name == \"" + name + "\"");
        // ruleid: cs-dynamic-linq
        var b = table.Select($"name = '{name}'");
        // ok: cs-dynamic-linq
        var c = db.People.Where(p => p.Name == name);
        // ok: cs-dynamic-linq
        var d = db.People.Where("Name == @0", name);
        // ok: cs-dynamic-linq
        var e = rows.Select(r => "a=" + r.Name);
    }
}
