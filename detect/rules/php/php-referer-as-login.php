<?php

// ruleid: php-referer-as-login
if (strpos($_SERVER['HTTP_REFERER'], 'https://shop.example.com') !== 0) {
    exit;
}
// ruleid: php-referer-as-login
if ($_SERVER['HTTP_REFERER'] != 'https://shop.example.com/form') {
    exit;
}
// ruleid: php-referer-as-login
if (parse_url($_SERVER['HTTP_REFERER'], PHP_URL_HOST) === 'shop.example.com') {
    save();
}
// ok: php-referer-as-login
if (!hash_equals($_SESSION['csrf'], $_POST['csrf'] ?? '')) {
    exit;
}
// ok: php-referer-as-login
error_log('from ' . json_encode($_SERVER['HTTP_REFERER']));
// ok: php-referer-as-login
if (isset($_SERVER['HTTP_REFERER'])) {
    count_visit();
}
