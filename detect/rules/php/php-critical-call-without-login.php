<?php

function handle($dao, $orders)
{
    // ruleid: php-critical-call-without-login
    $dao->update($_SESSION['draft']);
    // ruleid: php-critical-call-without-login
    $orders->delete($_GET['id']);
    // ruleid: php-critical-call-without-login
    delete_user($_COOKIE['uid']);
    // ok: php-critical-call-without-login
    $orders->find($_GET['id']);
    // ok: php-critical-call-without-login
    $orders->delete($this->checkedId());
    // ok: php-critical-call-without-login
    $name = trim($_POST['name']);
    return $name;
}
