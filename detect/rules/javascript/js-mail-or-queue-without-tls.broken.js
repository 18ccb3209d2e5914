  const client = new ftp.Client();
  // ruleid: js-mail-or-queue-without-tls
  await client.access({ host: "ftp.example.org", user, password, secure: false });
  await client.
