<?php

// ruleid: php-framing-allowed
header('X-Frame-Options: ALLOWALL');
// ruleid: php-framing-allowed
header_remove('X-Frame-Options');
// ruleid: php-framing-allowed
$response->headers->remove('X-Frame-Options');
// ok: php-framing-allowed
header('X-Frame-Options: SAMEORIGIN');
// ok: php-framing-allowed
header("Content-Security-Policy: frame-ancestors 'self'");
// ok: php-framing-allowed
header_remove('X-Powered-By');
