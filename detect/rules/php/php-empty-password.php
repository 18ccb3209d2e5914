<?php

function connect($dsn, $user)
{
    // ruleid: php-empty-password
    $a = mysqli_connect('localhost', 'root', '');
    // ruleid: php-empty-password
    $b = new PDO($dsn, 'root', '');
    // ok: php-empty-password
    $c = new PDO($dsn, $user, getenv('DB_PASSWORD'));
    // ok: php-empty-password
    $d = mysqli_connect('localhost', 'shop', getenv('DB_PASSWORD'));
    // ok: php-empty-password
    $text = '';
    return [$a, $b, $c, $d, $text];
}
