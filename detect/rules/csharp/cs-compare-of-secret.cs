public class Hooks
{
    public bool Check(string signature, byte[] body, string apiKey)
    {
        var expectedSignature = Sign(body);
        // ruleid: cs-compare-of-secret
        if (signature == expectedSignature) return true;
        // ruleid: cs-compare-of-secret
        if (computedHmac.SequenceEqual(given)) return true;
        // ruleid: cs-compare-of-secret
        if (apiKey != options.Key) return false;
        // ok: cs-compare-of-secret
        if (signature == null) return false;
        // ok: cs-compare-of-secret
        if (apiKey == "") return false;
        // ok: cs-compare-of-secret
        return CryptographicOperations.FixedTimeEquals(computedHmac, given);
    }
}
