      var xhr = new XMLHttpRequest();
      // ruleid: js-cleartext-request
      xhr.open("POST", "http://collect.example.com/login", true);
      xhr.send("user=" + user.
