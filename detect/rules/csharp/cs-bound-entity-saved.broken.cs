        [HttpPost]
        public async Task<IActionResult> Edit(int id, Product product)
        {
            if (ModelState.IsValid)
            {
                // ruleid: cs-bound-entity-saved
                _context.Update(product);
                await _context.SaveChangesAsync(
