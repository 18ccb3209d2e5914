<?php

function keep($user, $password, $hash)
{
    // ruleid: php-cleartext-secret-stored
    setcookie('pw', $password, time() + 3600);
    // ruleid: php-cleartext-secret-stored
    $_SESSION['password'] = $_POST['password'];
    // ruleid: php-cleartext-secret-stored
    file_put_contents('users.txt', $user . ':' . $password . "\n", FILE_APPEND);
    // ok: php-cleartext-secret-stored
    $_SESSION['user_id'] = $user->id;
    // ok: php-cleartext-secret-stored
    file_put_contents('users.txt', $user . ':' . password_hash($password, PASSWORD_ARGON2ID));
    // ok: php-cleartext-secret-stored
    setcookie('lang', $user->lang, time() + 3600);
}
