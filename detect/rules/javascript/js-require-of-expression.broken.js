  files.forEach(function (file) {
    // ruleid: js-require-of-expression
    var handler = require(BASE + "/handlers/" + file);
    handlers[file.
