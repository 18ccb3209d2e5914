public class Modes
{
    public void Set(Aes aes, byte[] text, byte[] iv)
    {
        // ruleid: cs-cipher-mode-without-check
        aes.Mode = CipherMode.CBC;
        // ruleid: cs-cipher-mode-without-check
        var c = aes.EncryptCbc(text, iv);
        // ruleid: cs-cipher-mode-without-check
        aes.Mode = CipherMode.CFB;
        // ok: cs-cipher-mode-without-check
        using var gcm = new AesGcm(key, 16);
        // ok: cs-cipher-mode-without-check
        gcm.Encrypt(nonce, text, cipher, tag);
        // ok: cs-cipher-mode-without-check
        aes.GenerateIV();
    }
}
