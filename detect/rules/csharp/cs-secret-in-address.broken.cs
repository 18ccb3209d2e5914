            var client = new WebClient();
            // ruleid: cs-secret-in-address
            string url = "https://sms.example.com/send?to=" + phone + "&pwd=" + gatewayPassword;
            string answer = client.DownloadString(
