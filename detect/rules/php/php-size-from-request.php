<?php

function make()
{
    $n = (int) $_GET['n'];
    // ruleid: php-size-from-request
    $a = str_repeat('x', $n);
    // ruleid: php-size-from-request
    $b = imagecreatetruecolor($_GET['w'], 100);
    // ruleid: php-size-from-request
    sleep((int) $_POST['wait']);
    // ok: php-size-from-request
    $c = str_repeat('x', min($n, 100));
    // ok: php-size-from-request
    $d = imagecreatetruecolor(100, 100);
    // ok: php-size-from-request
    sleep(1);
    return [$a, $b, $c, $d];
}
