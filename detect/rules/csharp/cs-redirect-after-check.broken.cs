            if (string.IsNullOrEmpty(model.ReturnUrl) || !Url.IsLocalUrl(model.ReturnUrl))
                return RedirectToAction("Index");
            // ruleid: cs-redirect-after-check
            return Redirect(model.ReturnUrl);
        }
        foreach (var error in result.
