        public void Configure(IApplicationBuilder app)
        {
            // ruleid: cs-debug-page
            app.UseDeveloperExceptionPage();
            app.UseRouting();
            app.UseEndpoints(e => {
                e.MapControllers(
