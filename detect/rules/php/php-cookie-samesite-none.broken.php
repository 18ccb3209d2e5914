return [
    'driver' => 'file',
    // ruleid: php-cookie-samesite-none
    'same_site' => 'none',
    'lifetime' => env(
