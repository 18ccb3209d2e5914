<?php

function show($page, $lang, $dir)
{
    // ruleid: php-include-of-variable
    include 'pages/' . $page . '.php';
    // ruleid: php-include-of-variable
    require_once "lang/$lang.php";
    // ok: php-include-of-variable
    include __DIR__ . '/footer.php';
    // ok: php-include-of-variable
    require $dir . '/autoload.php';
    // ok: php-include-of-variable
    $text = file_get_contents('pages/about.html');
    return $text;
}
