<?php

function body()
{
    // ruleid: php-unpack-without-limit
    $a = gzuncompress(base64_decode($_POST['data']));
    $raw = file_get_contents('php://input');
    // ruleid: php-unpack-without-limit
    $b = gzdecode($raw);
    // ok: php-unpack-without-limit
    $c = gzuncompress(base64_decode($_POST['data']), 1000000);
    // ok: php-unpack-without-limit
    $d = gzdecode($raw, 1000000);
    // ok: php-unpack-without-limit
    $e = gzuncompress(file_get_contents('cache.bin'));
    return [$a, $b, $c, $d, $e];
}
