function head(name, mail, subject) {
  const lines = [
    // ruleid: js-mail-header-injection
    `Reply-To: ${name} <${mail}>`,
    // ruleid: js-mail-header-injection
    "Subject: " + subject,
    // ruleid: js-mail-header-injection
    `Cc: ${mail}`,
    // ok: js-mail-header-injection
    `Subject: ${subject.replace(/[\r\n]+/g, " ")}`,
    // ok: js-mail-header-injection
    "Subject: News of the week",
    // ok: js-mail-header-injection
    `Dear ${name}`,
  ];
  return lines.join("\r\n");
}
