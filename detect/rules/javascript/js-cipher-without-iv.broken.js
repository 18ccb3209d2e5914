    module.exports.encrypt = function (text) {
      // ruleid: js-cipher-without-iv
      var cipher = crypto.createCipher(algorithm, password);
      return cipher.update(text, "utf8", "hex") + cipher.
