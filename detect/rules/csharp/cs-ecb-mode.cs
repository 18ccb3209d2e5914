public class Modes
{
    public void Set(Aes aes, byte[] text)
    {
        // ruleid: cs-ecb-mode
        aes.Mode = CipherMode.ECB;
        // ruleid: cs-ecb-mode
        var c = aes.EncryptEcb(text, PaddingMode.PKCS7);
        var b = new AesManaged
        {
            KeySize = 256,
            // ruleid: cs-ecb-mode
            Mode = CipherMode.ECB,
        };
        // ok: cs-ecb-mode
        aes.Mode = CipherMode.CBC;
        // ok: cs-ecb-mode
        var d = CipherUtilities.GetCipher("AES/GCM/NoPadding");
        // ok: cs-ecb-mode
        if (aes.Mode == CipherMode.ECB) throw new NotSupportedException();
    }
}
