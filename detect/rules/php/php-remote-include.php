<?php

// ruleid: php-remote-include
include 'http://static.example.com/menu.php';
// ruleid: php-remote-include
ini_set('allow_url_include', '1');
// ruleid: php-remote-include
require_once("https://example.org/lib/" . $name);
// ok: php-remote-include
include __DIR__ . '/menu.php';
// ok: php-remote-include
ini_set('allow_url_include', '0');
// ok: php-remote-include
$text = file_get_contents('https://example.com/menu.json');
