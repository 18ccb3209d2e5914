public class Program
{
    public void Run(WebApplication app, IServiceCollection services)
    {
        // ruleid: cs-directory-listing
        app.UseDirectoryBrowser();
        app.UseFileServer(new FileServerOptions
        {
            // ruleid: cs-directory-listing
            EnableDirectoryBrowsing = true,
        });
        // ruleid: cs-directory-listing
        services.AddDirectoryBrowser();
        // ok: cs-directory-listing
        app.UseStaticFiles();
        // ok: cs-directory-listing
        app.UseFileServer();
        // ok: cs-directory-listing
        options.EnableDirectoryBrowsing = false;
    }
}
