<?php

$page = $_GET['page'];
// ruleid: php-include-from-request
include $page . '.php';
// ruleid: php-include-from-request
include('pages/' . $_GET['p']);
// ruleid: php-include-from-request
require_once __DIR__ . '/lang/' . $_COOKIE['lang'] . '.php';
// ok: php-include-from-request
include __DIR__ . '/header.php';
$pages = ['home' => 'home.php', 'about' => 'about.php'];
$file = 'home.php';
// ok: php-include-from-request
include $file;
// ok: php-include-from-request
require_once 'pages/' . intval($_GET['n']) . '.php';
