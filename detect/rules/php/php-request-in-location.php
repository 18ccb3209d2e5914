<?php

function back()
{
    // ruleid: php-request-in-location
    header('Location: list.php?page=' . $_GET['page']);
    // ruleid: php-request-in-location
    header("Location: view.php?id=$_POST[id]&ok=1");
    // ruleid: php-request-in-location
    header('location:' . $_SERVER['HTTP_REFERER']);
    // ok: php-request-in-location
    header('Location: list.php?page=' . (int) $_GET['page']);
    // ok: php-request-in-location
    header('Location: list.php?q=' . urlencode($_GET['q']));
    // ok: php-request-in-location
    header('Content-Type: text/plain');
}
