<?php

function respond($response)
{
    // ruleid: php-header-from-request
    header('Content-Type: ' . $_GET['type']);
    $file = $_POST['name'];
    // ruleid: php-header-from-request
    header("Content-Disposition: attachment; filename=$file");
    // ruleid: php-header-from-request
    header('X-Lang: ' . $_COOKIE['lang']);
    // ok: php-header-from-request
    header('Content-Type: text/csv');
    // ok: php-header-from-request
    header('X-Page: ' . (int) $_GET['page']);
    // ok: php-header-from-request
    header('Content-Disposition: attachment; filename=' . rawurlencode($file));
    return $response;
}
