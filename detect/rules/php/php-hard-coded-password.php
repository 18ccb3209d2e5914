<?php

class Settings
{
    // ruleid: php-hard-coded-password
    private $password = 'Winter2019!';
    // ruleid: php-hard-coded-password
    const API_KEY = 'k9f3b7a1c5d2e8f0';

    public function all()
    {
        // ruleid: php-hard-coded-password
        $config = ['host' => 'db', 'password' => 'tr0ub4dor'];
        // ok: php-hard-coded-password
        $good = ['host' => 'db', 'password' => getenv('DB_PASSWORD')];
        // ok: php-hard-coded-password
        $rules = ['password' => 'required|min:8'];
        // ok: php-hard-coded-password
        $labels = ['password' => 'Your password'];
        // ok: php-hard-coded-password
        $password = '';
        return [$config, $good, $rules, $labels, $password];
    }
}

// ok: php-hard-coded-password
$lang['user_pass'] = 'Contrasenya';
// ok: php-hard-coded-password
$labels['password'] = 'Pasvorto';


// ok: php-hard-coded-password
$countries = ['PT' => 'Portugal', 'PW' => 'Palau', 'PY' => 'Paraguay'];
