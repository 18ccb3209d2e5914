<?php

function send($data, $client)
{
    // ruleid: php-cleartext-transmission
    $f = ftp_connect('files.example.com');
    // ruleid: php-cleartext-transmission
    $ch = curl_init('http://pay.example.com/charge');
    // ruleid: php-cleartext-transmission
    $r = $client->post('http://api.example.com/login', ['json' => $data]);
    // ok: php-cleartext-transmission
    $g = ftp_ssl_connect('files.example.com');
    // ok: php-cleartext-transmission
    $ok = curl_init('https://pay.example.com/charge');
    // ok: php-cleartext-transmission
    $local = $client->post('http://127.0.0.1:8080/login', ['json' => $data]);
    return [$f, $ch, $r, $g, $ok, $local];
}
