        protected override void OnInit(EventArgs e)
        {
            // ruleid: cs-view-state-unsigned
            Page.EnableViewStateMac = false;
            base.OnInit(
