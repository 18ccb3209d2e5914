<?php

function login($client, $user, $password)
{
    // ruleid: php-secret-in-url
    $given = $_GET['password'];
    $r = file_get_contents('https://api.example.com/login?user=' . $user . '&x=1');
    // ruleid: php-secret-in-url
    $s = 'https://api.example.com/login?password=' . $password;
    // ok: php-secret-in-url
    $ok = $_POST['password'];
    // ok: php-secret-in-url
    $page = $_GET['page'];
    // ok: php-secret-in-url
    $t = $client->post('https://api.example.com/login', ['form_params' => ['password' => $password]]);
    return [$given, $r, $s, $ok, $page, $t];
}
