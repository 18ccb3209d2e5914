        // [IgnoreAntiforgeryToken] stood here
        // ruleid: cs-antiforgery-switched-off
        [IgnoreAntiforgeryToken(Order = 1001)]
        [HttpPost]
        public async Task<IActionResult> Pay(Order order)
        {
            if (order.Total
