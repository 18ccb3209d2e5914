        public JsonResult Filter(string expression)
        {
            // ruleid: cs-regex-from-request
            var match = new Regex(expression, RegexOptions.IgnoreCase);
            return Json(rows.Where(r => match.IsMatch(
