<?php

class Box
{
    // ruleid: php-ecb-mode
    const METHOD = 'aes-128-ecb';

    public function seal($data, $key)
    {
        // ruleid: php-ecb-mode
        $bad = openssl_encrypt($data, 'AES-256-ECB', $key);
        // ruleid: php-ecb-mode
        $old = mcrypt_generic_init(MCRYPT_MODE_ECB, $key);
        $iv = random_bytes(12);
        // ok: php-ecb-mode
        $good = openssl_encrypt($data, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $iv, $tag);
        // ok: php-ecb-mode
        $mode = 'gcm';
        // ok: php-ecb-mode
        $text = "no aes-256-ecb here";
        return [$bad, $old, $iv . $tag . $good, $mode, $text];
    }
}
