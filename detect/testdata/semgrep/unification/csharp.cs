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

        public int Compare(Box a, Box b)
        {
            string mode, kind;
            if (a == b) return 1;
            if (a.Size == a.Size) return 2;
            if (a.Name() == a.Name()) return 3;
            if (a.Size == b.Size)
            {
                mode = "x";
            }
            else
            {
                mode = "x";
            }
            if (b == null)
            {
                kind = "y";
            }
            else
            {
                kind = "z";
            }
            return 0;
        }

    }
}
