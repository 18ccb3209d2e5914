            catch (Exception ex)
            {
                // ruleid: cs-error-details-to-client
                Response.Write("<pre>" + ex.StackTrace + "</pre>");
                if (ex.InnerException != null) {
