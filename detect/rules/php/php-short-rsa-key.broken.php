    $config = array(
        "digest_alg" => "sha256",
        "private_key_type" => OPENSSL_KEYTYPE_RSA,
    );
    // ruleid: php-short-rsa-key
    $res = openssl_pkey_new(array("private_key_bits" => 768, "private_key_type" => OPENSSL_KEYTYPE_RSA));
    openssl_pkey_export($res, $out
