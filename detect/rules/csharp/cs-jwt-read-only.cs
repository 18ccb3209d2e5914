public class Claims
{
    public string User(string token)
    {
        var handler = new JwtSecurityTokenHandler();
        // ruleid: cs-jwt-read-only
        var a = handler.ReadJwtToken(token);
        // ruleid: cs-jwt-read-only
        var b = new JwtSecurityTokenHandler().ReadToken(token);
        // ruleid: cs-jwt-read-only
        var c = handler.ReadToken(token) as JwtSecurityToken;
        // ok: cs-jwt-read-only
        var d = handler.ValidateToken(token, parameters, out var checkedToken);
        // ok: cs-jwt-read-only
        var e = handler.CanReadToken(token);
        // ok: cs-jwt-read-only
        var f = parser.ReadToken(token);
        return a.Subject;
    }
}
