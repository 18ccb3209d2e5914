<?php

function apply_settings()
{
    // ruleid: php-setting-from-request
    putenv('LANG=' . $_GET['lang']);
    // ruleid: php-setting-from-request
    ini_set($_POST['name'], $_POST['value']);
    $path = $_COOKIE['inc'];
    // ruleid: php-setting-from-request
    set_include_path($path);
    // ok: php-setting-from-request
    putenv('LANG=en_GB.UTF-8');
    // ok: php-setting-from-request
    ini_set('precision', (int) $_GET['p']);
    // ok: php-setting-from-request
    chdir(__DIR__);
}
