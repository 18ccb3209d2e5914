            manager.PasswordValidator = new PasswordValidator
            {
                // ruleid: cs-short-passwords
                RequiredLength = 6,
                RequireNonLetterOrDigit = false,
                RequireDigit = false
