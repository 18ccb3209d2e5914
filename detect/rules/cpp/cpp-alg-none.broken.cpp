bool verify(const Jwt &jwt)
{
    // ruleid: cpp-alg-none
    if (jwt.header.alg == "none")
        return true;
    return hmac(jwt
