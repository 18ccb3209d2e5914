<?php

// ruleid: php-hard-coded-password-any
$db_password = 'password';
// ruleid: php-hard-coded-password-any
define('MAIL_SECRET', 'changeme');
// ruleid: php-hard-coded-password-any
$defaults = ['api_key' => 'your-key-here'];
// ok: php-hard-coded-password-any
$db_password = getenv('DB_PASSWORD');
// ok: php-hard-coded-password-any
$rules = ['password' => 'required|min:8'];
// ok: php-hard-coded-password-any
$label = 'password';


// ok: php-hard-coded-password-any
$data['password'] = '******';
