<?php

function login($logger)
{
    $user = $_POST['user'];
    // ruleid: php-log-injection
    error_log('login failed for ' . $user);
    // ruleid: php-log-injection
    $logger->info("login of {$_POST['user']}");
    // ruleid: php-log-injection
    Log::warning('bad agent ' . $_SERVER['HTTP_USER_AGENT']);
    // ok: php-log-injection
    error_log('login failed for ' . json_encode($user));
    // ok: php-log-injection
    $logger->info('login', ['user' => $user]);
    // ok: php-log-injection
    error_log('login failed');
}
