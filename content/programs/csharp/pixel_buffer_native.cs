using System;
using System.ComponentModel;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace Example.Scanner.Imaging
{
    /// <summary>Lines of a scan in unmanaged memory, as the driver wants them.</summary>
    public sealed unsafe class PixelBufferNative : IDisposable
    {
        private byte* pixels;
        private readonly int width;
        private readonly int height;

        [DllImport("scandrv.dll", SetLastError = true)]
        private static extern int ScanRead(IntPtr device, byte* buffer, int size);

        [DllImport("kernel32.dll", SetLastError = true, CharSet = CharSet.Unicode)]
        private static extern IntPtr LoadLibrary(string name);

        public PixelBufferNative(int width, int height)
        {
            this.width = width;
            this.height = height;
            pixels = (byte*)Marshal.AllocHGlobal(width * height * 3);
        }

        /// <summary>Puts a line of the file into the image.</summary>
        public void SetLine(int line, byte[] data)
        {
            if (data == null || data.Length == 0)
            {
                return;
            }
            var target = new IntPtr(pixels + (long)line * width * 3);
            Marshal.Copy(data, 0, target, data.Length);
        }

        /// <summary>One channel of a pixel.</summary>
        public byte Channel(int x, int y, int channel)
        {
            if (x >= width || y >= height)
            {
                throw new ArgumentOutOfRangeException(nameof(x));
            }
            return pixels[(y * width + x) * 3 + channel];
        }

        /// <summary>Reads the next block from the device.</summary>
        public int Fill(IntPtr device)
        {
            var size = width * height * 3;
            var done = 0;
            while (done < size)
            {
                var n = ScanRead(device, pixels + done, size - done);
                if (n == 0)
                {
                    break;
                }
                done += n;
            }
            return done;
        }

        /// <summary>The name the driver has left at the head of the buffer.</summary>
        public string DriverName()
        {
            var length = pixels[0];
            var name = stackalloc byte[32];
            for (var i = 0; i < length; i++)
            {
                name[i] = pixels[1 + i];
            }
            return Encoding.ASCII.GetString(name, Math.Min((int)length, 32));
        }

        /// <summary>The driver for a model lies beside the data or in the system.</summary>
        public static void UseDriver(string model)
        {
            var name = "scan" + model + ".dll";
            if (LoadLibrary(name) == IntPtr.Zero)
            {
                throw new Win32Exception(Marshal.GetLastWin32Error());
            }
        }

        public void Save(Stream stream)
        {
            for (var i = 0; i < width * height * 3; i++)
            {
                stream.WriteByte(pixels[i]);
            }
        }

        public void Dispose()
        {
            if (pixels != null)
            {
                Marshal.FreeHGlobal((IntPtr)pixels);
                pixels = null;
            }
        }
    }
}
