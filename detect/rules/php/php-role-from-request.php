<?php

// ruleid: php-role-from-request
if ($_GET['admin'] == '1') {
    show_admin();
}
// ruleid: php-role-from-request
$_SESSION['role'] = $_POST['role'];
// ruleid: php-role-from-request
if ($_REQUEST['is_admin'] === 'true') {
    show_admin();
}
// ok: php-role-from-request
if ($_SESSION['role'] === 'admin') {
    show_admin();
}
// ok: php-role-from-request
$_SESSION['lang'] = $_POST['lang'];
// ok: php-role-from-request
if ($_GET['page'] == '1') {
    show_first();
}
