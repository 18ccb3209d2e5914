            app.UseHttpsRedirection();
            // ruleid: cs-directory-listing
            app.UseFileServer(enableDirectoryBrowsing: true);
            app.UseEndpoints(endpoints => {
                endpoints.MapRazorPages(
