from typing import Optional

import jwt


def verify_token(token: str, secret: str, now: int) -> Optional[str]:
    try:
        payload = jwt.decode(
            token,
            secret,
            algorithms=["HS256"],
            # The time is given by the caller, so it is compared below.
            options={"require": ["sub", "exp"], "verify_exp": False, "verify_nbf": False,
                     "verify_iat": False, "verify_aud": False},
        )
    except jwt.PyJWTError:
        return None
    if now >= payload["exp"]:
        return None
    return payload["sub"]
