public class UsersController : Controller
{
    public async Task<IActionResult> Edit(int id)
    {
        var user = await db.Users.FindAsync(id);
        // ruleid: cs-mass-assignment
        if (await TryUpdateModelAsync(user)) await db.SaveChangesAsync();
        // ruleid: cs-mass-assignment
        UpdateModel(user);
        // ruleid: cs-mass-assignment
        db.Entry(user).CurrentValues.SetValues(form);
        // ok: cs-mass-assignment
        if (await TryUpdateModelAsync<User>(user, "", u => u.Name, u => u.Mail)) await db.SaveChangesAsync();
        // ok: cs-mass-assignment
        UpdateModel(user, new[] { "Name", "Mail" });
        // ok: cs-mass-assignment
        user.Name = form.Name;
        return View(user);
    }
}
