<?php

function trusted($ip)
{
    // ruleid: php-reverse-dns-as-login
    if (gethostbyaddr($_SERVER['REMOTE_ADDR']) == 'office.example.com') {
        return true;
    }
    // ruleid: php-reverse-dns-as-login
    $host = gethostbyaddr($ip);
    if ($host === 'proxy.example.com') {
        return true;
    }
    // ok: php-reverse-dns-as-login
    $name = gethostbyaddr('192.0.2.1');
    // ok: php-reverse-dns-as-login
    error_log($name);
    // ok: php-reverse-dns-as-login
    return $_SESSION['role'] === 'admin';
}
