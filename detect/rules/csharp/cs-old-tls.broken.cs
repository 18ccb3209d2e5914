            HttpWebRequest request = (HttpWebRequest)WebRequest.Create(url);
            // ruleid: cs-old-tls
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
            using (var response = request.GetResponse(
