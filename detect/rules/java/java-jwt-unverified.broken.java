        // ruleid: java-jwt-unverified
        Claims claims = Jwts.parser().parseClaimsJwt(token).getBody();
        return claims.get("role",
