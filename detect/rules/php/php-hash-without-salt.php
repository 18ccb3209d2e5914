<?php

function register($password, $salt, $name)
{
    // ruleid: php-hash-without-salt
    $a = md5($password);
    // ruleid: php-hash-without-salt
    $b = hash('sha256', $_POST['password']);
    // ruleid: php-hash-without-salt
    $c = sha1(trim($this->input->post('user_password')));
    // ok: php-hash-without-salt
    $good = password_hash($password, PASSWORD_ARGON2ID);
    // ok: php-hash-without-salt
    $salted = hash_pbkdf2('sha256', $password, $salt, 600000);
    // ok: php-hash-without-salt
    $sum = md5($name);
    return [$a, $b, $c, $good, $salted, $sum];
}
