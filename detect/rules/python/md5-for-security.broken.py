        # ruleid: md5-for-security
        sign = hashlib.md5((secret + body).encode()).hexdigest()
        if sign != request.headers.get("X-Sign"
