<?php

// ruleid: php-address-as-login
if ($_SERVER['REMOTE_ADDR'] == '192.0.2.7') {
    show_admin();
}
// ruleid: php-address-as-login
if (!in_array($_SERVER['REMOTE_ADDR'], ['127.0.0.1', '::1'])) {
    exit;
}
// ruleid: php-address-as-login
if ($_SERVER['HTTP_X_FORWARDED_FOR'] === '192.0.2.8') {
    show_admin();
}
// ok: php-address-as-login
if ($_SESSION['role'] === 'admin') {
    show_admin();
}
// ok: php-address-as-login
error_log('visit from ' . $_SERVER['REMOTE_ADDR']);
// ok: php-address-as-login
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    save();
}
