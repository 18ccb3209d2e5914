<?php

class Directory
{
    public function login($dn, $password)
    {
        // ruleid: php-ldap-empty-password
        return @ldap_bind($this->link, $dn, $password);
    }

    public function authenticate($dn, $password)
    {
        // ruleid: php-ldap-empty-password
        $ok = ldap_bind($this->link, $dn, $password);
        return $ok;
    }

    public function checkedLogin($dn, $password)
    {
        if ($password === '') {
            return false;
        }
        // ok: php-ldap-empty-password
        return @ldap_bind($this->link, $dn, $password);
    }

    public function connect($password)
    {
        // ok: php-ldap-empty-password
        return ldap_bind($this->link, 'cn=reader,dc=example,dc=com', $password);
    }

    public function authAnonymous()
    {
        // ok: php-ldap-empty-password
        return ldap_bind($this->link);
    }
}
