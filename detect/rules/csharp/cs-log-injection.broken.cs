        public ActionResult Search(string q)
        {
            // ruleid: cs-log-injection
            Logger.Info("search for " + q);
            var hits = index.Find(q);
            if (hits.Count ==
