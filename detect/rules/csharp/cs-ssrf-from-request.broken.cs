        public ActionResult Preview(string link)
        {
            using (var client = new WebClient())
            {
                // ruleid: cs-ssrf-from-request
                byte[] page = client.DownloadData(link);
                return File(page, "text/html
