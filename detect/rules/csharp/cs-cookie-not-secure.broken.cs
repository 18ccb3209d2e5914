            HttpCookie authCookie = new HttpCookie(FormsAuthentication.FormsCookieName, encrypted);
            // ruleid: cs-cookie-not-secure
            authCookie.Secure = false;
            Response.Cookies.Add(
