<?php

// ruleid: php-request-dumped
print_r($_SERVER);
// ruleid: php-request-dumped
var_dump($_SESSION);
// ruleid: php-request-dumped
debug_print_backtrace();
// ok: php-request-dumped
error_log(print_r($_SERVER, true));
// ok: php-request-dumped
var_dump($count);
// ok: php-request-dumped
echo json_encode(['ok' => true]);
