<?php

function preview($client)
{
    $url = $_GET['url'];
    // ruleid: php-request-to-url-of-request
    $html = file_get_contents($url);
    // ruleid: php-request-to-url-of-request
    $ch = curl_init($_POST['link']);
    // ruleid: php-request-to-url-of-request
    $r = $client->request('GET', $url);
    // ok: php-request-to-url-of-request
    $ok = file_get_contents('https://api.example.com/?q=' . urlencode($_GET['q']));
    // ok: php-request-to-url-of-request
    $fixed = curl_init('https://api.example.com/status');
    // ok: php-request-to-url-of-request
    $id = $client->request('GET', 'https://api.example.com/items/' . (int) $_GET['id']);
    return [$html, $ch, $r, $ok, $fixed, $id];
}
