    socket.write("MAIL FROM:<club@example.org>\r\n");
    // ruleid: js-mail-header-injection
    socket.write("Subject: " + form.subject + "\r\n");
    socket.
