            manager.PasswordValidator = new PasswordValidator
            {
                RequiredLength = 10,
                // ruleid: cs-simple-passwords
                RequireDigit = false,
                // ruleid: cs-simple-passwords
                RequireLowercase = false
