<?php

// ruleid: php-cookie-as-login
if ($_COOKIE['admin'] == '1') {
    show_admin();
}
// ruleid: php-cookie-as-login
$_SESSION['user_id'] = $_COOKIE['user_id'];
// ruleid: php-cookie-as-login
$role = $_COOKIE['role'] ?? 'guest';
// ok: php-cookie-as-login
$lang = $_COOKIE['lang'] ?? 'en';
// ok: php-cookie-as-login
if ($_SESSION['role'] === 'admin') {
    show_admin();
}
// ok: php-cookie-as-login
if ($_COOKIE['consent'] === 'yes') {
    count_visit();
}
