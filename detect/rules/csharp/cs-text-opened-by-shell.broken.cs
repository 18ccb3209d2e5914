        private void linkVersion_LinkClicked(object sender, LinkLabelLinkClickedEventArgs e)
        {
            // ruleid: cs-text-opened-by-shell
            System.Diagnostics.Process.Start(linkVersion.Text);
            linkVersion.LinkVisited =
