<?php

function download($dir)
{
    $name = $_GET['file'];
    // ruleid: php-path-from-request
    readfile($dir . '/' . $name);
    // ruleid: php-path-from-request
    $text = file_get_contents('docs/' . $_POST['doc']);
    // ruleid: php-path-from-request
    unlink("uploads/{$_REQUEST['old']}");
    // ok: php-path-from-request
    readfile($dir . '/' . basename($name));
    // ok: php-path-from-request
    $fixed = file_get_contents('docs/index.html');
    // ok: php-path-from-request
    $page = file_get_contents('pages/' . (int) $_GET['page'] . '.html');
    return [$text, $fixed, $page];
}
