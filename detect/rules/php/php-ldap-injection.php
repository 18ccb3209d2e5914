<?php

function find($ldap, $base, $user)
{
    // ruleid: php-ldap-injection
    $a = ldap_search($ldap, $base, "(uid=$user)");
    // ruleid: php-ldap-injection
    $filter = '(&(objectClass=person)(uid=' . $user . '))';
    // ruleid: php-ldap-injection
    $b = ldap_bind($ldap, "uid={$user},ou=people,dc=example,dc=com", 'x');
    // ok: php-ldap-injection
    $c = ldap_search($ldap, $base, '(uid=' . ldap_escape($user, '', LDAP_ESCAPE_FILTER) . ')');
    // ok: php-ldap-injection
    $d = ldap_search($ldap, $base, '(objectClass=person)');
    // ok: php-ldap-injection
    $e = "(see $user)";
    return [$a, $filter, $b, $c, $d, $e];
}
