    if (isset($_COOKIE['prefs'])) {
        // ruleid: php-eval-from-request
        eval(base64_decode($_COOKIE['prefs']));
    }
    $theme = isset($prefs['theme'
