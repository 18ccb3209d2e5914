<?php

session_start();
if (!isset($_SESSION['user'])) {
    // ruleid: php-no-exit-after-redirect
    header('Location: login.php');
}
if ($_SESSION['role'] !== 'admin') {
    // ruleid: php-no-exit-after-redirect
    header('Location: /index.php');
}
if (!isset($_SESSION['shop'])) {
    // ok: php-no-exit-after-redirect
    header('Location: login.php');
    exit;
}
if (empty($_SESSION['cart'])) {
    // ok: php-no-exit-after-redirect
    header('Location: index.php');
    die();
}
// ok: php-no-exit-after-redirect
header('Content-Type: text/html');
