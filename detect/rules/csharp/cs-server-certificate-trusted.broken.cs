            services.AddDbContext<Shop>(o => o.UseSqlServer(
                // ruleid: cs-server-certificate-trusted
                "Data Source=.;Initial Catalog=Shop;Integrated Security=True;TrustServerCertificate=True;"));
            services.AddScoped<
