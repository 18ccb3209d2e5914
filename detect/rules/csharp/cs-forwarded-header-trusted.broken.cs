            string ip = Request.UserHostAddress;
            // ruleid: cs-forwarded-header-trusted
            if (Request.ServerVariables["HTTP_X_FORWARDED_FOR"] == allowedAddress)
            {
                return ShowStatus(
