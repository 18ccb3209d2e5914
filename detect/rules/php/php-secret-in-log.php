<?php

function login($logger, $user, $password)
{
    // ruleid: php-secret-in-log
    error_log("login of $user with $password");
    // ruleid: php-secret-in-log
    $logger->info('login', ['user' => $user, 'password' => $password]);
    // ruleid: php-secret-in-log
    Log::debug(json_encode($_POST));
    // ok: php-secret-in-log
    $logger->info('login', ['user' => $user]);
    // ok: php-secret-in-log
    error_log('wrong password for ' . $user);
    // ok: php-secret-in-log
    Log::debug('login tried');
}
