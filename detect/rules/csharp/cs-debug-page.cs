public class Program
{
    public void Run(WebApplication app, DbContextOptionsBuilder db)
    {
        // ruleid: cs-debug-page
        app.UseDeveloperExceptionPage();
        // ruleid: cs-debug-page
        db.UseSqlServer(cs).EnableSensitiveDataLogging();
        // ruleid: cs-debug-page
        IdentityModelEventSource.ShowPII = true;
        // ok: cs-debug-page
        app.UseExceptionHandler("/error");
        // ok: cs-debug-page
        app.UseHsts();
        if (app.Environment.IsDevelopment())
        {
            // ok: cs-debug-page
            app.UseDeveloperExceptionPage();
        }
    }
}
