            if (!result.Succeeded)
            {
                log.Error("Login failed for " + model.UserName);
                // ruleid: cs-secret-in-log
                log.Debug("tried with " + model.Password);
                // ruleid: cs-secret-in-log
                log.Warn("failed, password " + model.Password
