            return View(model);
        }

        // ruleid: cs-missing-antiforgery-token
        [HttpPost]
        [Audited]
        public async Task<ActionResult> Transfer(TransferModel model)
        {
            if (!ModelState.IsValid)
            {
                return View(model
