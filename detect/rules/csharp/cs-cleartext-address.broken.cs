            services.AddHttpClient<Billing>(client =>
            {
                // ruleid: cs-cleartext-address
                client.BaseAddress = new Uri("http://billing.example.com/v2/");
                client.Timeout = TimeSpan.FromSeconds(
