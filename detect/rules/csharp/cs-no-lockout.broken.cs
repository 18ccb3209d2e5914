            if (!ModelState.IsValid) { return View(model); }
            // ruleid: cs-no-lockout
            var result = await SignInManager.PasswordSignInAsync(model.Email, model.Password, model.RememberMe, shouldLockout: false);
            switch (result)
            {
                case
