using System.Security.Cryptography;

public class Keys
{
    public void Make()
    {
        // ruleid: cs-short-rsa-key
        var a = new RSACryptoServiceProvider(1024);
        // ruleid: cs-short-rsa-key
        var b = RSA.Create(512);
        // ruleid: cs-short-rsa-key
        var c = new DSACryptoServiceProvider(1024);
        // ok: cs-short-rsa-key
        var d = RSA.Create(3072);
        // ok: cs-short-rsa-key
        var e = new RSACryptoServiceProvider(2048);
        // ok: cs-short-rsa-key
        var f = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    }
}
