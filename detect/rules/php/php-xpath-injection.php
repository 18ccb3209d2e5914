<?php

function find($xml, $path, $user, $id)
{
    // ruleid: php-xpath-injection
    $a = $xml->xpath("//user[name='$user']");
    // ruleid: php-xpath-injection
    $b = $path->query('//user[name="' . $user . '" and active=1]');
    // ruleid: php-xpath-injection
    $q = "/users/user[login='{$user}']/mail";
    // ok: php-xpath-injection
    $c = $xml->xpath('//user[active=1]');
    // ok: php-xpath-injection
    $d = $path->query('//user/name');
    // ok: php-xpath-injection
    $e = "//cdn.example.com/" . $id;
    return [$a, $b, $q, $c, $d, $e];
}


function year($xpath, int $year)
{
    // ok: php-xpath-injection
    return $xpath->query("/a/b[@year='$year']");
}
