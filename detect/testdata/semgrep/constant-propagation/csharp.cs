using System;
using System.Data.SqlClient;
using System.Diagnostics;
using System.IO;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;

namespace Example.App
{
    public class SampleController : Controller
    {
        private const string Mode = "DES";

        public void Encrypt(bool strong, Target file)
        {
            string mode = "DES";
            SymmetricAlgorithm.Create(mode);
            SymmetricAlgorithm.Create(Mode);
            SymmetricAlgorithm.Create("D" + "ES");
            SymmetricAlgorithm.Create("AES");
            string other = "DES";
            if (strong)
            {
                other = "AES";
            }
            SymmetricAlgorithm.Create(other);
            int bits = 3 + 4;
            file.SetMode(bits);
            file.SetMode(6);
        }

    }
}
