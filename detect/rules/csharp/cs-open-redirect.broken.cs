                    if (result.Succeeded)
                    {
                        await SignInAsync(user, model.RememberMe);
                        // ruleid: cs-open-redirect
                        return Redirect(model.ReturnUrl);
                    }
                    ModelState.AddModelError(
