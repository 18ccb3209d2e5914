public class Tokens
{
    public void Set(JwtBearerOptions options, string token)
    {
        options.TokenValidationParameters = new TokenValidationParameters
        {
            // ruleid: cs-jwt-not-verified
            ValidateIssuerSigningKey = false,
            // ruleid: cs-jwt-not-verified
            RequireSignedTokens = false,
            // ruleid: cs-jwt-not-verified
            SignatureValidator = (t, p) => new JwtSecurityToken(t),
            // ok: cs-jwt-not-verified
            ValidateLifetime = true,
        };
        // ruleid: cs-jwt-not-verified
        var json = decoder.Decode(token, key, verify: false);
        // ok: cs-jwt-not-verified
        options.TokenValidationParameters.ValidateIssuerSigningKey = true;
        // ok: cs-jwt-not-verified
        var good = decoder.Decode(token, key, verify: true);
    }
}
