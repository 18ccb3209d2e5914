// ruleid: go-cookie-samesite-none
cookie.SameSite = http.SameSiteNoneMode
cookie.Secure = true
http.SetCookie(w,
