        response = redirect("/")
        # ruleid: python-cookie-not-secure
        response.set_cookie("auth_token", user.token, max_age=3600)
        return response if (user.ok in [
