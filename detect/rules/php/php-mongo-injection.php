<?php

function login($users)
{
    // ruleid: php-mongo-injection
    $a = $users->findOne(['name' => $_POST['name'], 'pin' => $_POST['pin']]);
    $name = $_GET['name'];
    // ruleid: php-mongo-injection
    $b = $users->find(['name' => $name]);
    // ok: php-mongo-injection
    $c = $users->findOne(['name' => (string) $_POST['name']]);
    // ok: php-mongo-injection
    $d = $users->find(['active' => true]);
    // ok: php-mongo-injection
    $e = $users->findOne(['age' => (int) $_GET['age']]);
    return [$a, $b, $c, $d, $e];
}
