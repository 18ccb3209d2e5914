  fs.readdirSync(dir).forEach(function (file) {
    // ruleid: js-require-of-built-path
    var handler = require("./handlers/" + file);
    handlers.push(handler.
