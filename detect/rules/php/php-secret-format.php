<?php

function clients()
{
    // ruleid: php-secret-format
    $aws = ['key' => 'AKIAQ7RZT3MPLW9XKD5B', 'secret' => getenv('AWS_SECRET')];
    // ruleid: php-secret-format
    $git = 'ghp_' . 'x' . "ghp_Zr4Tq9Lm2Xc7Vb1Nk8Pw3Hs6Jd5Gf0Ya9Qe2";
    // ok: php-secret-format
    $good = getenv('AWS_KEY');
    // ok: php-secret-format
    $sample = 'AKIAIOSFODNN7EXAMPLE';
    // ok: php-secret-format
    $test = 'sk_test_placeholder';
    return [$aws, $git, $good, $sample, $test];
}
