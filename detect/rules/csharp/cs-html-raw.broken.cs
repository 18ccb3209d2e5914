        protected void Show(DataRow row)
        {
            // ruleid: cs-html-raw
            divResult.InnerHtml = "<h2>" + row["title"] + "</h2>" + row["body"];
            foreach (DataRow r in rows
