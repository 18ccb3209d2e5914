            services.ConfigureApplicationCookie(options =>
            {
                // ruleid: cs-cookie-samesite-none
                options.Cookie.SameSite = SameSiteMode.None;
                options.LoginPath =
