                    AuthenticationService.SignIn(user, true);
                    // ruleid: cs-redirect-of-variable
                    return Redirect(address);
                }
                foreach (var error in result.Errors
