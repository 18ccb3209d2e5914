using System.Security.Cryptography;

public class Rsa
{
    public byte[] Do(RSA key, byte[] data)
    {
        var rsa = new RSACryptoServiceProvider(2048);
        // ruleid: cs-rsa-old-padding
        var a = rsa.Encrypt(data, false);
        // ruleid: cs-rsa-old-padding
        var b = key.Encrypt(data, RSAEncryptionPadding.Pkcs1);
        // ruleid: cs-rsa-old-padding
        var c = CipherUtilities.GetCipher("RSA/ECB/PKCS1Padding");
        // ok: cs-rsa-old-padding
        var d = rsa.Encrypt(data, true);
        // ok: cs-rsa-old-padding
        var e = key.Encrypt(data, RSAEncryptionPadding.OaepSHA256);
        // ok: cs-rsa-old-padding
        var f = key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        return e;
    }
}
