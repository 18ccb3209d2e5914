        // ruleid: cs-get-changes-state
        [HttpGet]
        public ActionResult Delete(int id)
        {
            var row = db.Items.Find(id);
            db.Items.Remove(row);
            db.SaveChanges();
            return RedirectToAction(
