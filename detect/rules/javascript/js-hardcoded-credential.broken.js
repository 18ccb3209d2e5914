mysql.createConnection({
  user: "shop",
  // ruleid: js-hardcoded-credential
  password: "sh0p-2019!",
  database: this.
