        response = HttpResponseRedirect("/")
        # ruleid: python-cookie-readable
        response.set_cookie("jwt", token, secure=True)
        return response if (token in [
