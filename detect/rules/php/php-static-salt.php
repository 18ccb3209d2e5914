<?php

class Passwords
{
    // ruleid: php-static-salt
    private $salt = 'pepper-and-salt';

    public function make($password)
    {
        // ruleid: php-static-salt
        $a = md5('x9!k' . $password);
        // ruleid: php-static-salt
        $b = hash_pbkdf2('sha256', $password, 'constant', 600000);
        $salt = random_bytes(16);
        // ok: php-static-salt
        $c = hash_pbkdf2('sha256', $password, $salt, 600000);
        // ok: php-static-salt
        $d = password_hash($password, PASSWORD_ARGON2ID);
        // ok: php-static-salt
        $e = crypt($password, $this->row->hash);
        return [$a, $b, $c, $d, $e];
    }
}
