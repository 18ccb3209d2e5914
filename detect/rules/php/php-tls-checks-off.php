<?php

function fetch($url, $client)
{
    $ch = curl_init($url);
    // ruleid: php-tls-checks-off
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
    // ruleid: php-tls-checks-off
    $r = $client->get($url, ['verify' => false, 'timeout' => 3]);
    // ruleid: php-tls-checks-off
    $c = stream_context_create(['ssl' => ['verify_peer' => false]]);
    // ok: php-tls-checks-off
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
    // ok: php-tls-checks-off
    $s = $client->get($url, ['verify' => '/etc/ssl/private-ca.pem']);
    // ok: php-tls-checks-off
    curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);
    return [$r, $c, $s];
}
