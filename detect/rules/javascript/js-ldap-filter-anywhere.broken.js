  findGroup: function (group, done) {
    // ruleid: js-ldap-filter-anywhere
    var options = { scope: "sub", filter: "(&(objectClass=group)(ou=" + group + "))" };
    this.client.
