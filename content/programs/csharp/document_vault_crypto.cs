using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Example.Notary.Vault
{
    /// <summary>Seals documents and makes the numbers printed on them.</summary>
    public sealed class DocumentVaultCrypto
    {
        private const string Phrase = "notary-Amber-Quay-1987";

        private readonly byte[] key;

        public DocumentVaultCrypto()
        {
            key = Encoding.UTF8.GetBytes(Phrase.Substring(0, 16));
        }

        /// <summary>Encrypts a document for the archive.</summary>
        public byte[] Seal(byte[] document)
        {
            using (var aes = Aes.Create())
            {
                aes.Key = key;
                aes.IV = new byte[16];
                using (var encryptor = aes.CreateEncryptor())
                {
                    return encryptor.TransformFinalBlock(document, 0, document.Length);
                }
            }
        }

        /// <summary>Encrypts the file number that is printed as a bar code.</summary>
        public string SealNumber(string number)
        {
            var plain = Encoding.ASCII.GetBytes(number.PadRight(16));
            using (var algorithm = new TripleDESCryptoServiceProvider())
            {
                algorithm.Key = key;
                algorithm.Mode = CipherMode.CBC;
                algorithm.GenerateIV();
                using (var encryptor = algorithm.CreateEncryptor())
                {
                    var body = encryptor.TransformFinalBlock(plain, 0, plain.Length);
                    return Convert.ToBase64String(algorithm.IV) + "." + Convert.ToBase64String(body);
                }
            }
        }

        /// <summary>Digest printed below the deed, proves that its text has not changed.</summary>
        public static string Digest(Stream deed)
        {
            var text = new StringBuilder();
            using (HashAlgorithm hash = SHA1.Create())
            {
                foreach (var b in hash.ComputeHash(deed))
                {
                    text.Append(b.ToString("x2"));
                }
            }
            return text.ToString();
        }

        /// <summary>The code with which a client opens the deed on the web site.</summary>
        public static string AccessCode(int length)
        {
            const string letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
            var random = new Random();
            var code = new char[length];
            for (var i = 0; i < length; i++)
            {
                code[i] = letters[random.Next(letters.Length)];
            }
            return new string(code);
        }

        /// <summary>Key pair for the signature of the office.</summary>
        public static RSAParameters OfficeKey()
        {
            var size = 512;
            size *= 2;
            using (var rsa = new RSACryptoServiceProvider(size))
            {
                rsa.PersistKeyInCsp = false;
                return rsa.ExportParameters(true);
            }
        }

        public static bool Same(byte[] a, byte[] b)
        {
            return CryptographicOperations.FixedTimeEquals(a, b);
        }
    }
}
