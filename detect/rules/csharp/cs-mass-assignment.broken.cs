        [ValidateAntiForgeryToken]
        public ActionResult Edit(int id, FormCollection values)
        {
            var dinner = repository.Get(id);
            // ruleid: cs-mass-assignment
            if (TryUpdateModel(dinner))
            {
                repository.Save(
