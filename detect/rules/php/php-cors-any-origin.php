<?php

// ruleid: php-cors-any-origin
header('Access-Control-Allow-Origin: *');
// ruleid: php-cors-any-origin
header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
// ruleid: php-cors-any-origin
$config = ['allowed_origins' => ['*']];
// ok: php-cors-any-origin
header('Access-Control-Allow-Origin: https://shop.example.com');
if (in_array($origin, $allowed, true)) {
    // ok: php-cors-any-origin
    header("Access-Control-Allow-Origin: $origin");
}
// ok: php-cors-any-origin
$config = ['allowed_origins' => ['https://shop.example.com']];
