            // ruleid: cs-token-lifetime-off
            var token = new JwtSecurityToken(
                issuer: issuer,
                claims: claims,
                expires: DateTime.UtcNow.AddYears(1),
                signingCredentials: credentials);
            return new JwtSecurityTokenHandler().WriteToken(
