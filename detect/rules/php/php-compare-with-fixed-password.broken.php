<?php session_start();
    // ruleid: php-compare-with-fixed-password
    if ($_POST['user'] == 'admin' && $_POST['pass'] == 'adm1n99') {
        $_SESSION['admin'] = true;
        header('Location
