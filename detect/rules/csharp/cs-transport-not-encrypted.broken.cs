                var client = new SmtpClient(host, 25)
                {
                    UseDefaultCredentials = false,
                    // ruleid: cs-transport-not-encrypted
                    EnableSsl = false,
                    Credentials = new
