public class Vault
{
    public void Open(byte[] key)
    {
        // ruleid: cs-triple-des
        var tdes = new TripleDESCryptoServiceProvider();
        // ruleid: cs-triple-des
        using (TripleDES t = TripleDES.Create())
        {
            t.Key = key;
        }
        // ruleid: cs-triple-des
        var s = SymmetricAlgorithm.Create("TripleDES");
        // ok: cs-triple-des
        var a = Aes.Create();
        // ok: cs-triple-des
        var b = SymmetricAlgorithm.Create("AES");
        // ok: cs-triple-des
        var c = new AesGcm(key, 16);
    }
}
