<?php

function storeUser($db, $name, $plain, $password)
{
    // ruleid: php-md5-for-security
    $hash = md5($password);
    // ruleid: php-md5-for-security
    $db->save(['password' => sha1($plain), 'name' => $name]);
    // ok: php-md5-for-security 
    $db->save(['password' => password_hash($plain, PASSWORD_ARGON2ID), 'name' => $name]);
    // ok: php-md5-for-security
    return hash('sha256', $name);
}

function resetToken($user)
{
    // ruleid: php-md5-for-security
    return sha1($user->id . time());
}

function cached($url)
{
    // ok: php-md5-for-security
    $file = 'cache/' . md5($url) . '.html';
    // ok: php-md5-for-security
    $note = "md5(\$password) was used before";
    return $file . $note;
}

function signed($body, $key)
{
    // ruleid: php-md5-for-security
    openssl_sign($body, $mac, $key, OPENSSL_ALGO_SHA1);
    // ok: php-md5-for-security
    return hash_hmac('sha256', $body, $key) . $mac;
}
