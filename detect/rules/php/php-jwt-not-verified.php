<?php

function claims($token, $secret, $line)
{
    // ruleid: php-jwt-not-verified
    $a = JWT::decode($token, null, false);
    // ruleid: php-jwt-not-verified
    $b = json_decode(base64_decode(explode('.', $token)[1]));
    // ok: php-jwt-not-verified
    $c = JWT::decode($token, new Key($secret, 'HS256'));
    // ok: php-jwt-not-verified
    $d = explode('.', $line);
    // ok: php-jwt-not-verified
    $e = json_decode($d[1]);
    return [$a, $b, $c, $d, $e];
}
