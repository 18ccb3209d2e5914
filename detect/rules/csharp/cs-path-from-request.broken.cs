        public ActionResult Download(string file)
        {
            string full = Server.MapPath("~/docs/") + file;
            // ruleid: cs-path-from-request
            byte[] bytes = System.IO.File.ReadAllBytes(full);
            return File(bytes, "application/octet-stream", file
