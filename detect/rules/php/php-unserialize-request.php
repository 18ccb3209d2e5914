<?php

function prefs()
{
    // ruleid: php-unserialize-request
    $a = unserialize($_COOKIE['prefs']);
    $raw = base64_decode($_POST['state']);
    // ruleid: php-unserialize-request
    $b = unserialize($raw);
    // ruleid: php-unserialize-request
    $c = unserialize(stripslashes($_GET['cart']));
    // ok: php-unserialize-request
    $d = json_decode($_COOKIE['prefs'], true);
    // ok: php-unserialize-request
    $e = unserialize($_COOKIE['prefs'], ['allowed_classes' => false]);
    // ok: php-unserialize-request
    $f = unserialize(serialize([1, 2]));
    return [$a, $b, $c, $d, $e, $f];
}
