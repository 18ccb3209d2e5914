        protected void btnUpload_Click(object sender, EventArgs e)
        {
            if (FileUpload1.HasFile)
            {
                // ruleid: cs-upload-keeps-name
                FileUpload1.SaveAs(Server.MapPath("~/images/" + FileUpload1.FileName));
                lblStatus.Text =
