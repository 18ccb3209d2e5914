<?php

// ruleid: php-version-shown
echo 'Runs on PHP ' . phpversion();
// ruleid: php-version-shown
echo php_uname();
// ruleid: php-version-shown
highlight_file(__FILE__);
// ok: php-version-shown
$version = PHP_VERSION;
// ok: php-version-shown
error_log(php_uname());
// ok: php-version-shown
echo $_SERVER['REQUEST_METHOD'];
