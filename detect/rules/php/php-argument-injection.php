<?php

function send($text)
{
    $from = $_POST['from'];
    // ruleid: php-argument-injection
    mail('office@example.com', 'Contact', $text, 'X-A: b', '-f' . $from);
    // ruleid: php-argument-injection
    exec(escapeshellcmd('wget ' . $_GET['url']), $out);
    // ok: php-argument-injection
    mail('office@example.com', 'Contact', $text, 'X-A: b', '-foffice@example.com');
    // ok: php-argument-injection
    exec('wget -- ' . escapeshellarg($_GET['url']), $out);
    // ok: php-argument-injection
    exec(escapeshellcmd('uptime'), $out);
    return $out;
}
