            var cookie = new HttpCookie("token", value);
            cookie.Expires = DateTime.Now.AddHours(1);
            // ruleid: cs-cookie-open-to-scripts
            cookie.HttpOnly = false;
            if (Request.IsSecureConnection
