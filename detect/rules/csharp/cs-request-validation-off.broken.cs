        // ruleid: cs-request-validation-off
        [ValidateInput(false)]
        [ValidateAntiForgeryToken]
        public ActionResult Create(Post model)
        {
            if (string.IsNullOrEmpty(model.Content
