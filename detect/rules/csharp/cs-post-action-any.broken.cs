        }

        // ruleid: cs-post-action-any
        [HttpPost]
        [Filter(Function = Kind.Delete)]
        public async Task<Answer<bool>> Delete([FromBody] Ask<List<long>> ask)
        {
            return await Task.Run(() =>
            {
