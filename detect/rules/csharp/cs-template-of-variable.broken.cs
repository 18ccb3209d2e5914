        public string Render(Campaign campaign)
        {
            // ruleid: cs-template-of-variable
            return Engine.Razor.RunCompile(campaign.Body, campaign.Id.ToString(), typeof(Person), new Person
