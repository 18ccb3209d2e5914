        public ActionResult Login(LoginModel model)
        {
            // ruleid: cs-password-compared-in-clear
            var user = db.Members.Where(m => m.Email == model.Email && m.Password == model.Password).FirstOrDefault();
            if (user != null)
            {
                Session["user"] = user
