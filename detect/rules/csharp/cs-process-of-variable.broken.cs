        private void link_LinkClicked(object sender, LinkLabelLinkClickedEventArgs e)
        {
            // ruleid: cs-process-of-variable
            System.Diagnostics.Process.Start(e.Link.LinkData.ToString());
        }

        private void Run(
