import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;

class Bearer {
    Object read(String token, java.security.Key key) {
        // ruleid: java-jwt-unverified
        String user = JWT.decode(token).getSubject();
        // ruleid: java-jwt-unverified
        String made = JWT.create().withSubject("a").sign(Algorithm.none());
        // ruleid: java-jwt-unverified
        Object loose = Jwts.parser().setSigningKey(key).build().parse(token);
        // ok: java-jwt-unverified
        Object good = Jwts.parser().setSigningKey(key).build().parseClaimsJws(token);
        // ok: java-jwt-unverified
        Object verified = JWT.require(Algorithm.HMAC256(key.getEncoded())).build().verify(token).getSubject();
        // ok: java-jwt-unverified
        Object parsed = new Parser().parse(token);
        return new Object[] {user, made, loose, good, verified, parsed};
    }
}
