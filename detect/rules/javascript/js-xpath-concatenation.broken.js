    var login = fields.login;
    // ruleid: js-xpath-concatenation
    var nodes = xpath.select("/users/user[login='" + login + "' and pass='" + pass + "']", tree);
    if (nodes.
