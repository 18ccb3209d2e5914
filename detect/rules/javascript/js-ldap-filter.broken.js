    var opts = {
      scope: "sub",
      // ruleid: js-ldap-filter
      filter: "(sAMAccountName=" + req.body.username + ")",
      attributes: ["dn", user.
