      // ruleid: js-rsa-padding
      var plain = crypto.privateDecrypt({ key: pem, padding: constants.RSA_PKCS1_PADDING }, secret);
      if (plain.
