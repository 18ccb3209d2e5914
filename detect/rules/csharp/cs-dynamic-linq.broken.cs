        private void txtSearch_TextChanged(object sender, EventArgs e)
        {
            // ruleid: cs-dynamic-linq
            bindingSource.Filter = string.Format("city = '{0}'", txtSearch.Text);
            grid.Refresh(
