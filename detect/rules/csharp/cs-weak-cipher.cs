public class Box
{
    public ICryptoTransform Make(byte[] key, byte[] iv)
    {
        // ruleid: cs-weak-cipher
        DESCryptoServiceProvider des = new DESCryptoServiceProvider();
        // ruleid: cs-weak-cipher
        using (var d = DES.Create())
        {
            d.Key = key;
        }
        // ruleid: cs-weak-cipher
        var c = CipherUtilities.GetCipher("RC4");
        // ok: cs-weak-cipher
        var good = Aes.Create();
        // ok: cs-weak-cipher
        var gcm = new AesGcm(key, 16);
        // ok: cs-weak-cipher
        var b = CipherUtilities.GetCipher("AES/GCM/NoPadding");
        return good.CreateEncryptor(key, iv);
    }
}
