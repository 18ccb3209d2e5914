        // ruleid: cs-anonymous-change
        [AllowAnonymous]
        [HttpPost("purge")]
        public async Task<IActionResult> PurgeOrders(int days)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM orders WHERE
