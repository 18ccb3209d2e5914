<?php
session_start();
if (empty($_SESSION['admin_id'])) {
    // ruleid: php-no-exit-after-redirect
    header("Location: login.php");
}
$users = $db->query('SELECT * FROM users'
