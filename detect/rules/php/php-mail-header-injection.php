<?php

function contact()
{
    $from = $_POST['email'];
    // ruleid: php-mail-header-injection
    mail('office@example.com', 'Contact', $_POST['text'], 'From: ' . $from);
    // ruleid: php-mail-header-injection
    mail('office@example.com', $_POST['subject'], 'text');
    $clean = filter_var($_POST['email'], FILTER_VALIDATE_EMAIL);
    // ok: php-mail-header-injection
    mail('office@example.com', 'Contact', $_POST['text'], 'From: ' . $clean);
    // ok: php-mail-header-injection
    mail('office@example.com', 'Contact', $_POST['text']);
    // ok: php-mail-header-injection
    mail('office@example.com', str_replace(["\r", "\n"], '', $_POST['subject']), 'text');
}
