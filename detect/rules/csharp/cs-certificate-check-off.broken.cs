            var client = new HttpClient(new HttpClientHandler
            {
                // ruleid: cs-certificate-check-off
                ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true
            });
            var answer = await client.GetAsync(
