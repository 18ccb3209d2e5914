  exportUsers: function (users) {
    var out = "name,mail\n";
    users.forEach(function (u) {
      // ruleid: js-csv-formula
      out += u.name + "," + u.mail + "\n";
    });
    return out.
