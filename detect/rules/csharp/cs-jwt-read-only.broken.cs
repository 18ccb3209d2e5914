            var header = Request.Headers["Authorization"].ToString();
            // ruleid: cs-jwt-read-only
            var jwt = new JwtSecurityTokenHandler().ReadJwtToken(header.Substring(7));
            var id = jwt.Claims.First(
