<?php

function connect($host, $user)
{
    // ruleid: php-hard-coded-login
    $a = mysqli_connect('localhost', 'shop', 'sh0pPass');
    // ruleid: php-hard-coded-login
    $b = new PDO('mysql:host=db;dbname=x', 'root', 'root');
    // ruleid: php-hard-coded-login
    $c = pg_connect('host=db dbname=x user=u password=secretx');
    // ok: php-hard-coded-login
    $d = mysqli_connect($host, $user, getenv('DB_PASSWORD'));
    // ok: php-hard-coded-login
    $e = new PDO($_ENV['DSN'], $user, $_ENV['DB_PASSWORD']);
    // ok: php-hard-coded-login
    $f = new PDO('sqlite::memory:');
    return [$a, $b, $c, $d, $e, $f];
}
