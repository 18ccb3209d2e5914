<?php

function invite($db, $mail)
{
    // ruleid: php-token-from-clock
    $token = md5($mail . time());
    // ruleid: php-token-from-clock
    $db->insert(['mail' => $mail, 'activation' => sha1(microtime(true) . $mail)]);
    // ok: php-token-from-clock
    $good = bin2hex(random_bytes(32));
    // ok: php-token-from-clock
    $cache = md5($mail);
    // ok: php-token-from-clock
    $when = date('Y-m-d');
    return [$token, $good, $cache, $when];
}
