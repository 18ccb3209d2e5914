<?php

function forgot($user, $db)
{
    // ruleid: php-predictable-reset-token
    $reset_token = md5($user->email . date('Ymd'));
    // ruleid: php-predictable-reset-token
    $db->save(['activation_code' => sha1($user->id)]);
    // ok: php-predictable-reset-token
    $good_reset_token = bin2hex(random_bytes(32));
    // ok: php-predictable-reset-token
    $db->save(['reset_hash' => hash('sha256', $good_reset_token)]);
    // ok: php-predictable-reset-token
    $gravatar = md5($user->email);
    return [$reset_token, $gravatar];
}
