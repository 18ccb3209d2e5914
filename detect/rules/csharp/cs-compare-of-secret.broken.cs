            var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(payload));
            var signature = Convert.ToHexString(hash);
            // ruleid: cs-compare-of-secret
            if (!signature.Equals(header, StringComparison.OrdinalIgnoreCase))
            {
                return Unauthorized(
